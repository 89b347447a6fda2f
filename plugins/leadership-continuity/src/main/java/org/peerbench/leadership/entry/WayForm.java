package org.peerbench.leadership.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** A change in the way in which somebody holds a post, and being away from it without a reason. */
final class WayForm {
    private WayForm() {}

    static Answer showWay(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        return way(request, seat, fresh(seat)).answer();
    }

    static Answer showAway(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        return away(request, seat, fresh(seat)).answer();
    }

    private static Entered fresh(Seat seat) {
        return Entered.fresh(
                Map.of("revision", String.valueOf(seat.holding().revision())),
                seat.place().texts());
    }

    private static View way(Request request, Seat seat, Entered entered) {
        Fields fields = new Fields(entered, seat.place().texts())
                .radios(
                        "basis",
                        "way.basis",
                        Fields.options(Basis.values(), seat.place().words()::of))
                .date("since", "way.since");
        return page(request, seat, entered, "way", fields);
    }

    private static View away(Request request, Seat seat, Entered entered) {
        Fields fields = new Fields(entered, seat.place().texts())
                .date("since", "away.since")
                .date("until", "away.until");
        return page(request, seat, entered, "away", fields);
    }

    private static View page(Request request, Seat seat, Entered entered, String form, Fields fields) {
        Texts texts = seat.place().texts();
        return new FormPage(
                        seat.place(),
                        texts.of(form + ".title", seat.label()),
                        seat.about(),
                        seat.notes(),
                        seat.holderPath(form),
                        seat.path(),
                        texts.of("entry.save"),
                        Map.of("revision", entered.text("revision")),
                        fields.list())
                .view(request, entered);
    }

    static Answer saveWay(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        Entered entered = new Entered(request.form(), place.texts());
        Optional<Basis> basis = entered.choice("basis", Basis.class);
        if (basis.isEmpty()) {
            entered.wrong("basis", "holder.basis.missing");
        }
        Optional<Edtf> since = entered.neededDate("since", "way.since.missing");
        if (!entered.fine() || outside(seat, since.get(), entered)) {
            return way(request, seat, entered).answer();
        }
        Slice next = new Slice(
                basis.get(), false, new During(since, seat.holding().held().until()));
        String what = place.texts()
                .of(
                        "way.done",
                        seat.label(),
                        place.words().of(basis.get()),
                        place.dates().of(since.get()));
        return store(request, context, seat, entered, Tiling.put(seat.holding().slices(), next), what);
    }

    static Answer saveAway(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        Entered entered = new Entered(request.form(), place.texts());
        Optional<Edtf> since = entered.neededDate("since", "away.since.missing");
        Optional<Edtf> back = entered.date("until");
        if (new During(since, back).impossible()) {
            entered.wrong("until", "away.until.early", entered.text("until"));
        }
        if (!entered.fine() || outside(seat, since.get(), entered)) {
            return away(request, seat, entered).answer();
        }
        Holding holding = seat.holding();
        Basis basis = Tiling.at(holding.slices(), since.get()).basis();
        Optional<Edtf> until = back.or(() -> holding.held().until());
        List<Slice> slices = new ArrayList<>(Tiling.put(
                holding.slices(),
                new Slice(basis, true, new During(since, holding.held().until()))));
        if (back.isPresent()) {
            slices = new ArrayList<>(Tiling.put(
                    slices,
                    new Slice(basis, false, new During(until, holding.held().until()))));
        }
        String what = place.texts().of("away.done", seat.label(), place.dates().of(since.get()));
        return store(request, context, seat, entered, slices, what);
    }

    private static boolean outside(Seat seat, Edtf since, Entered entered) {
        During held = seat.holding().held();
        boolean early = since.latest().isBefore(held.earliestStart());
        boolean late = !since.earliest().isBefore(held.latestEnd());
        if (early || late) {
            entered.wrong("since", "way.outside", seat.place().dates().of(since));
        }
        return early || late;
    }

    private static Answer store(
            Request request, ToolContext context, Seat seat, Entered entered, List<Slice> slices, String what) {
        Place place = seat.place();
        return context.database().write(request.author(), what, tx -> {
            Holding changed = new Held(seat.holding())
                    .seen(entered.revision("revision"))
                    .slices(slices)
                    .before();
            new Holdings(tx.sql()).change(tx.changes(), place.area().id(), changed);
            return Answer.Redirect.to(seat.path())
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
