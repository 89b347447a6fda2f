package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/** What came of an election, for every seat on which it decided, in one form. */
final class OutcomeForm {
    static final String NEW = "new";

    private static final List<String> CAME = List.of("again", "lost", "stood", "later");

    private OutcomeForm() {}

    /** Those of whom it is not recorded yet. */
    static List<Seat> undecided(Election election, Place place) {
        return place.known().posts().stream()
                .flatMap(history -> election.undecided(history, place.today()).stream()
                        .map(holding -> new Seat(place, history, Optional.of(holding))))
                .toList();
    }

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Election election = ElectionsPage.find(request, place);
        List<Seat> seats = undecided(election, place);
        Map<String, String> values = new LinkedHashMap<>();
        seats.forEach(seat -> {
            values.put(came(seat), "later");
            values.put(revision(seat), String.valueOf(seat.holding().revision()));
        });
        values.put("last", election.on().text());
        values.put("from", LastDay.kept(election.on()).text());
        values.put("next", next(election, seats));
        return view(request, place, election, seats, Entered.fresh(values, place.texts()))
                .answer();
    }

    /** A term after this one, where the posts have one. */
    private static String next(Election election, List<Seat> seats) {
        return seats.stream()
                .map(seat -> seat.history().post().term().months())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .filter(months -> election.on().exact())
                .map(months -> election.on()
                        .earliest()
                        .plusMonths(months.getAsInt())
                        .toString()
                        .substring(0, "YYYY-MM".length()))
                .orElse("");
    }

    private static View view(Request request, Place place, Election election, List<Seat> seats, Entered entered) {
        Texts texts = place.texts();
        List<Content> fields = new ArrayList<>();
        Map<String, String> hidden = new LinkedHashMap<>();
        for (Seat seat : seats) {
            hidden.put(revision(seat), entered.text(revision(seat)));
            fields.add(new Radios(
                    came(seat),
                    seat.named(),
                    place.names().said(seat.holding()),
                    CAME.stream()
                            .map(each -> Option.of(each, texts.of("outcome." + each)))
                            .toList(),
                    entered.text(came(seat)),
                    entered.errors().of(came(seat))));
        }
        fields.addAll(new Fields(entered, texts)
                .ticks(
                        NEW,
                        "outcome.new",
                        seats.stream()
                                .map(seat -> Option.of(seat.holding().id(), seat.named()))
                                .toList())
                .date("last", "outcome.last")
                .date("from", "outcome.from")
                .date("next", "outcome.next")
                .list());
        return new FormPage(
                        place,
                        texts.of("outcome.title", election.label()),
                        texts.of(
                                "outcome.about",
                                place.dates().of(election.on()),
                                place.area().name()),
                        seats.isEmpty() ? List.of(texts.of("outcome.none")) : List.of(),
                        place.path("elections/" + election.id() + "/outcome"),
                        place.path("elections"),
                        texts.of("entry.save"),
                        hidden,
                        seats.isEmpty() ? List.of() : fields)
                .view(request, entered);
    }

    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Election election = ElectionsPage.find(request, place);
        List<Seat> seats = undecided(election, place);
        Entered entered = new Entered(request.form(), texts);
        Optional<Edtf> last = entered.date("last");
        Optional<Edtf> from = entered.date("from");
        Outcome outcome = new Outcome(place, election, entered, last, from, entered.date("next"));
        seats.forEach(outcome::check);
        if (seats.stream().noneMatch(outcome::says)) {
            entered.wrong(seats.isEmpty() ? "last" : came(seats.get(0)), "outcome.nothing");
        }
        if (!entered.fine()) {
            return view(request, place, election, seats, entered).answer();
        }
        String what = texts.of(
                "outcome.done",
                election.label(),
                seats.stream().filter(outcome::says).count());
        return context.database().write(request.author(), what, tx -> {
            outcome.store(tx, seats);
            return Answer.Redirect.to(place.path("elections"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    static String came(Seat seat) {
        return "came-" + seat.holding().id();
    }

    static String revision(Seat seat) {
        Holding holding = seat.holding();
        return "revision-" + holding.id();
    }
}
