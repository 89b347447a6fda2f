package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who was elected into a post: it is given anew after elections, and seldom in between. */
final class ElectedHistory {
    private static final double CHANGES_HANDS = 0.5;
    private static final double IN_MID_TERM = 0.14;

    private ElectedHistory() {}

    /**
     * A whole history.
     *
     * @param holder id of who holds it today or held it last
     */
    static List<Held> until(Post post, Area area, String holder) {
        List<LocalDate> changes = changes(post, area);
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            boolean last = i == changes.size() - 1;
            String who = last ? holder : String.format(Locale.ROOT, "%02d", i + 1);
            String start = changes.get(i).toString();
            String end = last ? post.until() : changes.get(i + 1).toString();
            Held each = Held.of(post, who, "elected", start, end);
            held.add(ended(each, post, area));
        }
        return held;
    }

    private static Held ended(Held each, Post post, Area area) {
        if (each.end().isEmpty()) {
            return each.expecting(nextElection(area), "election");
        }
        if (each.end().equals(post.until())) {
            return each.left("post-ended");
        }
        boolean elected = Elections.of(area).stream()
                .anyMatch(day -> Elections.meetingAfter(day).toString().equals(each.end()));
        return each.left(elected ? "election" : "not-stated");
    }

    static String nextElection(Area area) {
        return Elections.of(area).stream()
                .filter(PostHistory.TODAY::isBefore)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    /** The days on which somebody new came, beginning with who was there when records begin. */
    private static List<LocalDate> changes(Post post, Area area) {
        Draw draw = Draw.about("elected " + post.key());
        LocalDate end = post.until().isEmpty() ? PostHistory.TODAY : LocalDate.parse(post.until());
        LocalDate observed = PostHistory.observed(post);
        List<LocalDate> changes = new ArrayList<>();
        for (LocalDate election : Elections.of(area)) {
            LocalDate meeting = Elections.meetingAfter(election);
            boolean changed = draw.chance(CHANGES_HANDS);
            boolean between = draw.chance(IN_MID_TERM);
            LocalDate later = meeting.plusMonths(draw.between(8, 26)).withDayOfMonth(15);
            if (changed) {
                add(changes, meeting, observed, end);
            }
            if (between && election.plusYears(2).isBefore(end)) {
                add(changes, later, observed, end);
            }
        }
        if (changes.isEmpty() || changes.get(0).isAfter(observed)) {
            changes.add(0, Elections.meetingAfter(Elections.of(area).get(0)));
        }
        if (changes.get(0).isBefore(post.made())) {
            changes.set(0, post.made());
        }
        return changes;
    }

    /** What lies before the records counts once: as the beginning of who was there then. */
    private static void add(List<LocalDate> changes, LocalDate day, LocalDate observed, LocalDate end) {
        if (!day.isBefore(end) || !changes.isEmpty() && !day.isAfter(changes.get(changes.size() - 1))) {
            return;
        }
        if (!day.isAfter(observed)) {
            changes.clear();
        }
        changes.add(day);
    }
}
