package org.peerbench.leadership.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.directory.Area;
import org.peerbench.leadership.page.Names;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Gap;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/**
 * What an area's record says of days to come. A date that is no day spans all it can mean, and says so. A post says the
 * same in every area that it serves, so that calendars of several areas have it once.
 */
final class Facts {
    private static final int REVIEW_AFTER = 90;
    private static final int YEARS = 5;
    private static final String AT = "@peerbench";

    private final Area area;
    private final LocalDate today;
    private final Names names;
    private final Said said;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private Facts(Area area, LocalDate today, Names names, Said said) {
        this.area = area;
        this.today = today;
        this.names = names;
        this.said = said;
    }

    /** All of an area, as everybody may know it. */
    static List<Fact> of(
            Area area, AreaPosts posts, List<Election> elections, LocalDate today, Names names, Said said) {
        Facts facts = new Facts(area, today, names, said);
        elections.forEach(election -> facts.election(election, posts));
        for (PostHistory history : posts.posts()) {
            history.holdings().stream()
                    .filter(holding -> !holding.held().endedBy(today).atAll())
                    .forEach(holding -> facts.expected(history, holding, elections));
            facts.vacancies(history);
        }
        return List.copyOf(facts.facts.values());
    }

    private void election(Election election, AreaPosts posts) {
        if (!election.heldBy(today)) {
            put(
                    "election-" + election.id(),
                    Set.of(area.id()),
                    said.election(election.label(), area),
                    election.on(),
                    said.decides(election, posts, area),
                    "");
        }
    }

    private void expected(PostHistory history, Holding holding, List<Election> elections) {
        Optional<Edtf> end = holding.outlook().end().or(() -> holding.held().until());
        if (end.isEmpty() || end.get().latest().isBefore(today)) {
            return;
        }
        EndKind kind = holding.outlook().kind().orElse(EndKind.ANNOUNCED);
        boolean recorded = elections.stream().anyMatch(each -> each.on().equals(end.get()));
        if (kind == EndKind.ELECTION && !recorded) {
            put(
                    "election-" + area.id() + "-" + end.get().text(),
                    Set.of(area.id()),
                    said.election("", area),
                    end.get(),
                    said.area(area),
                    "");
        } else if (kind != EndKind.ELECTION) {
            put(
                    "end-" + holding.id(),
                    history.post().areas().keySet(),
                    said.end(kind, history.post()),
                    LastDay.said(holding.outlook()).orElse(LastDay.said(end.get())),
                    said.detail(history, holding, kind, today),
                    names.of(holding).orElse(""));
        }
    }

    private void put(String uid, Set<String> areas, String summary, Edtf date, String detail, String who) {
        String title = date.exact() ? summary : said.dayNotKnown(summary);
        facts.put(
                uid,
                new Fact(uid + AT, areas, title, date.earliest(), date.latest().plusDays(1), detail, who));
    }

    private void vacancies(PostHistory history) {
        for (Lane lane : Lanes.of(history, today.minusYears(YEARS), today.plusDays(1))) {
            for (Gap gap : lane.gaps()) {
                Optional<Edtf> since = gap.during().from().filter(Edtf::exact);
                boolean open = gap.during().until().isEmpty()
                        && history.existsOn(today).atAll()
                        && since.isPresent();
                if (open && !lane.extra()) {
                    put(
                            "vacancy-" + history.post().id() + "-" + since.get().text(),
                            history.post().areas().keySet(),
                            said.vacancy(history.post(), REVIEW_AFTER),
                            Edtf.of(since.get().earliest().plusDays(REVIEW_AFTER)),
                            said.areas(history.post()),
                            "");
                }
            }
        }
    }
}
