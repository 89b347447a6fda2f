package org.peerbench.leadership.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.directory.Area;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Gap;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/** What an area's record says of days to come. A date that is no day spans all it can mean, and says so. */
record Facts(Area area, LocalDate today, Texts texts) {
    private static final int REVIEW_AFTER = 90;
    private static final int YEARS = 5;
    private static final String AT = "@peerbench";

    List<Fact> of(AreaPosts posts) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (PostHistory history : posts.posts()) {
            for (Holding holding : history.holdings()) {
                if (!holding.held().endedBy(today).atAll()) {
                    expected(history, holding).ifPresent(fact -> facts.put(fact.uid(), fact));
                }
            }
            vacancies(history).forEach(fact -> facts.put(fact.uid(), fact));
        }
        return List.copyOf(facts.values());
    }

    private Optional<Fact> expected(PostHistory history, Holding holding) {
        Optional<Edtf> end = holding.outlook().end().or(() -> holding.held().until());
        if (end.isEmpty() || end.get().latest().isBefore(today)) {
            return Optional.empty();
        }
        EndKind kind = holding.outlook().kind().orElse(EndKind.ANNOUNCED);
        if (kind == EndKind.ELECTION) {
            return Optional.of(fact(
                    "election-" + area.id() + "-" + end.get().text(),
                    texts.of("calendar.election", area.name()),
                    end.get()));
        }
        String what = texts.of("calendar." + kind.name(), history.post().label(), area.name());
        Edtf day = kind == EndKind.TERM || kind == EndKind.CONTRACT ? LastDay.said(end.get()) : end.get();
        return Optional.of(fact("end-" + holding.id() + "-" + area.id(), what, day));
    }

    private Fact fact(String uid, String summary, Edtf date) {
        String said = date.exact() ? summary : texts.of("calendar.dayNotKnown", summary);
        return new Fact(
                uid + AT, area.id(), said, date.earliest(), date.latest().plusDays(1));
    }

    private List<Fact> vacancies(PostHistory history) {
        List<Fact> facts = new ArrayList<>();
        for (Lane lane : Lanes.of(history, today.minusYears(YEARS), today.plusDays(1))) {
            for (Gap gap : lane.gaps()) {
                Optional<Edtf> since = gap.during().from().filter(Edtf::exact);
                boolean open = gap.during().until().isEmpty()
                        && history.existsOn(today).atAll()
                        && since.isPresent();
                if (open && !lane.extra()) {
                    LocalDate review = since.get().earliest().plusDays(REVIEW_AFTER);
                    facts.add(new Fact(
                            "vacancy-" + history.post().id() + "-" + since.get().text() + "-" + area.id() + AT,
                            area.id(),
                            texts.of("calendar.vacancy", history.post().label(), area.name(), REVIEW_AFTER),
                            review,
                            review.plusDays(1)));
                }
            }
        }
        return facts;
    }
}
