package org.peerbench.leadership.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Gap;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.LastDay;

/** The seats of a post on the day asked about: who, in which way, since when, what is next. */
final class SeatRows {
    private static final LocalDate BEFORE_ALL = LocalDate.of(Edtf.FIRST_YEAR, 1, 1);

    private final Place place;
    private final PostHistory history;
    private final Texts texts;

    SeatRows(Place place, PostHistory history) {
        this.place = place;
        this.history = history;
        this.texts = place.texts();
    }

    List<SeatRow> rows() {
        List<SeatRow> rows = new ArrayList<>();
        for (Lane lane : Lanes.of(history, BEFORE_ALL, place.day().plusDays(1))) {
            Optional<Holding> sits = lane.holdings().stream()
                    .filter(holding -> holding.on(place.day()).atAll())
                    .reduce((earlier, later) -> later);
            if (sits.isPresent()) {
                rows.add(held(sits.get(), lane));
            } else if (!lane.extra()) {
                rows.add(empty(lane));
            }
        }
        return rows;
    }

    private SeatRow held(Holding holding, Lane lane) {
        List<String> next = new ArrayList<>();
        if (holding.on(place.day()) == Certainty.POSSIBLY) {
            next.add(texts.of("area.possibly"));
        }
        if (lane.extra()) {
            next.add(texts.of("area.extra"));
        }
        ends(holding).ifPresent(next::add);
        new Joint(place).said(holding).ifPresent(next::add);
        next.addAll(named());
        Outlook outlook = holding.outlook();
        return new SeatRow(
                history.post().label(),
                story(),
                acts() ? story() + "/record" : "",
                organisation(),
                place.names().said(holding),
                holding.person() == null ? "" : place.path("people/" + holding.person()),
                way(holding),
                Lanes.sitting(holding).from().map(place.dates()::of).orElse(texts.of("area.since.unknown")),
                holding.source().link().orElse(""),
                List.copyOf(next),
                outlook.embargoedOn(place.today()),
                checked(holding.source().verifiedOn()),
                acts() ? place.path("holders/" + holding.id() + "/leaves") : "",
                holding.id());
    }

    private Tag way(Holding holding) {
        Slice slice = holding.sliceOn(place.day())
                .orElse(holding.slices().get(holding.slices().size() - 1));
        boolean cover = slice.basis().lasting() == Certainty.NO || slice.absent();
        return new Tag(cover ? Tag.Kind.WATCH : Tag.Kind.NEUTRAL, place.words().of(slice));
    }

    private SeatRow empty(Lane lane) {
        if (Filled.unsaid(history)) {
            Tag tag = new Tag(Tag.Kind.NEUTRAL, texts.of("area.unsaid"));
            return vacant(tag, "", List.of());
        }
        Optional<Gap> gap = lane.gaps().stream()
                .filter(each -> each.during().on(place.day()).atAll())
                .reduce((earlier, later) -> later);
        boolean unsaid = gap.map(each -> each.days().high() == 0).orElse(false);
        String since = gap.filter(each -> !unsaid)
                .map(each -> texts.of("area.empty.for", place.dates().count(each.days())))
                .orElse(texts.of("area.empty.unknown"));
        return vacant(new Tag(Tag.Kind.NEED, texts.of("area.empty")), since, named());
    }

    private SeatRow vacant(Tag way, String since, List<String> next) {
        return new SeatRow(
                history.post().label(),
                story(),
                acts() ? story() + "/record" : "",
                organisation(),
                "",
                "",
                way,
                since,
                history.post().source().link().orElse(""),
                next,
                false,
                checked(history.post().source().verifiedOn()),
                "",
                "");
    }

    private String story() {
        return place.path("posts/" + history.post().id());
    }

    private String organisation() {
        return place.names().organisation(history.post().organisation());
    }

    private boolean acts() {
        return place.may() && place.day().equals(place.today());
    }

    private Optional<String> ends(Holding holding) {
        if (holding.held().until().isPresent()) {
            return holding.held()
                    .until()
                    .map(end -> texts.of("area.next.leaves", place.dates().of(LastDay.said(end))));
        }
        Outlook outlook = holding.outlook();
        boolean itself = outlook.kind().equals(Optional.of(EndKind.ELECTION))
                || outlook.kind().equals(Optional.of(EndKind.MERGER));
        Optional<String> day = outlook.end().map(end -> place.dates().of(itself ? end : LastDay.said(end)));
        if (outlook.kind().equals(Optional.of(EndKind.ANNOUNCED))) {
            return Optional.of(
                    day.map(last -> texts.of("area.next.leaves", last)).orElse(texts.of("area.next.leaves.noDay")));
        }
        return day.map(last -> outlook.kind()
                .map(kind -> texts.of("area.next.kind", place.words().of(kind), last))
                .orElse(texts.of("area.next.until", last)));
    }

    /** Who is named for the post and not yet in it. */
    private List<String> named() {
        return history.holdings().stream()
                .filter(holding -> holding.held().on(place.day()) != Certainty.NO
                        || holding.held().latestStart().isAfter(place.day()))
                .filter(holding -> !holding.on(place.day()).atAll())
                .filter(holding -> holding.slices().stream().anyMatch(slice -> slice.basis() == Basis.DESIGNATE)
                        || holding.held().latestStart().isAfter(place.day()))
                .map(this::named)
                .toList();
    }

    private String named(Holding holding) {
        return Lanes.sitting(holding)
                .from()
                .map(from -> texts.of(
                        "area.next.named",
                        place.names().said(holding),
                        place.dates().of(from)))
                .orElse(texts.of("area.next.named.noDay", place.names().said(holding)));
    }

    private String checked(Optional<LocalDate> day) {
        return day.map(DateWords::of).orElse(texts.of("area.never"));
    }
}
