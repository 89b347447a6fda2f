package org.peerbench.leadership.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;
import org.peerbench.leadership.words.Words;

/** Confirming that somebody has left. */
final class LeftForm {
    private LeftForm() {}

    static Answer show(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Holding holding = seat.holding();
        Optional<Edtf> end = holding.held().until().or(() -> holding.outlook().end());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("last", end.map(LastDay::said).map(Edtf::text).orElse(""));
        values.put("reason", holding.endReason().map(Words::code).orElse(""));
        values.put("revision", String.valueOf(holding.revision()));
        return view(request, seat, Entered.fresh(values, seat.place().texts())).answer();
    }

    private static View view(Request request, Seat seat, Entered entered) {
        Texts texts = seat.place().texts();
        Fields fields = new Fields(entered, texts)
                .date("last", "left.last")
                .select(
                        "reason",
                        "leaves.reason",
                        Fields.orNone(
                                texts.of("leaves.reason.none"),
                                Fields.options(EndReason.values(), seat.place().words()::of)));
        return new FormPage(
                        seat.place(),
                        texts.of("left.title", seat.label()),
                        seat.about(),
                        seat.notes(),
                        seat.holderPath("left"),
                        seat.path(),
                        texts.of("left.save"),
                        Map.of("revision", entered.text("revision")),
                        fields.list())
                .view(request, entered);
    }

    /** Receives {@code areas/{area}/holders/{holder}/left}. */
    static Answer save(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        Texts texts = place.texts();
        Entered entered = new Entered(request.form(), texts);
        Optional<Edtf> last = entered.neededDate("last", "left.last.missing");
        Optional<Held> held = last.map(day ->
                new Held(seat.holding()).seen(entered.revision("revision")).until(LastDay.kept(day)));
        if (last.isPresent() && last.get().earliest().isAfter(place.today())) {
            entered.wrong("last", "left.last.future", place.dates().of(last.get()));
        }
        if (held.isPresent() && held.get().before().held().impossible()) {
            entered.wrong("last", "leaves.last.early", place.dates().of(last.get()));
        }
        if (!entered.fine()) {
            return view(request, seat, entered).answer();
        }
        Optional<EndReason> reason = entered.choice("reason", EndReason.class);
        String what = texts.of("left.done", seat.label(), place.dates().of(last.get()));
        return context.database().write(request.author(), what, tx -> {
            Holding gone = held.get().reason(reason).before();
            new Holdings(tx.sql()).change(tx.changes(), place.area().id(), gone);
            Announcing.settle(tx, place.today(), Set.of(gone.id()));
            return Answer.Redirect.to(seat.path())
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
