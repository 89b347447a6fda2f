package org.peerbench.matching.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.matching.learning.Figure.Part;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.Terms;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Review;

/** All numbers of the report. */
final class Figures {
    private final Programme programme;
    private final List<Figure> all = new ArrayList<>();

    private Figures(Programme programme) {
        this.programme = programme;
    }

    /** In the order of the report. */
    static List<Figure> of(Programme programme) {
        Figures figures = new Figures(programme);
        figures.reach();
        figures.given();
        figures.changed();
        Terms.SUSTAIN.forEach(figures::lasts);
        figures.next();
        figures.nothing();
        return List.copyOf(figures.all);
    }

    private void reach() {
        Set<String> helped = programme.areas(Side.RECEIVER);
        Set<String> asking = programme.asked().stream().map(Need::area).collect(Collectors.toSet());
        count(Part.REACH, "areas", helped.size(), helped, Lists.AREAS);
        count(Part.REACH, "asked", programme.asked().size(), asking, Lists.NEEDS);
        share(Part.REACH, "served", programme.served().size(), programme.asked().size(), asking, Lists.NEEDS);
    }

    private void given() {
        Set<String> helped = programme.areas(Side.RECEIVER);
        count(Part.GIVEN, "people", programme.givers().size(), helped, Lists.GIVERS);
        count(Part.GIVEN, "from", programme.areas(Side.GIVER).size(), helped, Lists.GIVERS);
        count(Part.GIVEN, "sessions", programme.sessions().size(), helped, Lists.SESSIONS);
        long minutes = programme.minutes();
        all.add(new Figure(Part.GIVEN, "hours", Figure.hours(minutes), OptionalLong.empty(), helped, Lists.SESSIONS));
        all.add(new Figure(Part.GIVEN, "days", Figure.days(minutes), OptionalLong.empty(), helped, Lists.SESSIONS));
    }

    private void changed() {
        List<Review> said = programme.reviews(Side.RECEIVER);
        Set<String> areas = programme.receivers(said, Review::support);
        count(Part.CHANGED, "reviewed", said.size(), areas, Lists.REVIEWS);
        List<Step> steps = said.stream()
                .map(review -> Step.of(review.before(), review.after()))
                .toList();
        for (Step step : Step.values()) {
            share(Part.CHANGED, "level." + step, step.in(steps), said.size(), areas, Lists.REVIEWS);
        }
        List<Integer> known = said.stream()
                .filter(review -> review.before().isPresent() && review.after().isPresent())
                .map(review -> review.after().getAsInt() - review.before().getAsInt())
                .toList();
        Typical.of(known)
                .ifPresent(change -> all.add(new Figure(
                        Part.CHANGED, "level.typical", change, OptionalLong.of(known.size()), areas, Lists.REVIEWS)));
        for (Review.Reached reached : Review.Reached.values()) {
            long count =
                    said.stream().filter(review -> review.goal() == reached).count();
            share(Part.CHANGED, "goal." + reached, count, said.size(), areas, Lists.REVIEWS);
        }
        for (Side side : List.of(Side.RECEIVER, Side.GIVER)) {
            List<Review> heard = programme.reviews(side);
            long count = heard.stream().filter(Review::recommend).count();
            Set<String> behind = programme.receivers(heard, Review::support);
            share(Part.CHANGED, "recommend." + side, count, heard.size(), behind, Lists.REVIEWS);
        }
    }

    private void lasts(int months) {
        List<Programme.Check> due = programme.checks(months);
        Set<String> areas =
                due.stream().map(check -> check.support().receiver()).collect(Collectors.toSet());
        for (Review.Reached reached : Review.Reached.values()) {
            long count = due.stream()
                    .filter(check -> check.answer()
                            .filter(said -> said.lasts() == reached)
                            .isPresent())
                    .count();
            share(Part.LASTS, "lasts." + months + "." + reached, count, due.size(), areas, Lists.CHECKS);
        }
        long silent = due.stream().filter(check -> check.answer().isEmpty()).count();
        share(Part.LASTS, "lasts." + months + ".SILENT", silent, due.size(), areas, Lists.CHECKS);
    }

    private void next() {
        List<Review> said = programme.reviews(Side.RECEIVER);
        Set<String> areas = programme.receivers(said, Review::support);
        for (Review.Next next : Review.Next.values()) {
            long count = said.stream().filter(review -> review.next() == next).count();
            share(Part.NEXT, "next." + next, count, said.size(), areas, Lists.REVIEWS);
        }
    }

    private void nothing() {
        var nothing = programme.nothing();
        Set<String> areas = Programme.areas(nothing, Side.RECEIVER);
        count(Part.NOTHING, "nothing", nothing.size(), areas, Lists.NOTHING);
        Arrays.stream(Ending.values()).forEach(ending -> {
            long count = nothing.stream()
                    .filter(each -> programme.ending(each) == ending)
                    .count();
            share(Part.NOTHING, "ending." + ending, count, nothing.size(), areas, Lists.NOTHING);
        });
    }

    private void count(Part part, String key, long value, Set<String> areas, String list) {
        all.add(Figure.count(part, key, value, areas, list));
    }

    private void share(Part part, String key, long value, long of, Set<String> areas, String list) {
        all.add(Figure.share(part, key, value, of, areas, list));
    }
}
