package org.peerbench.leadership.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;
import org.peerbench.leadership.words.Words;

/** Setting right what is recorded of a holder: any date, what is expected, where it comes from. */
final class CorrectForm {
    private CorrectForm() {}

    static Answer show(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Holding holding = seat.holding();
        Outlook outlook = holding.outlook();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("since", text(holding.held().from()));
        values.put("last", text(holding.held().until().map(LastDay::said)));
        values.put("expected", text(LastDay.said(outlook)));
        values.put("kind", outlook.kind().map(Words::code).orElse(""));
        values.put("reason", holding.endReason().map(Words::code).orElse(""));
        values.put("source", holding.source().url().orElse(""));
        values.put("dated", text(holding.source().date()));
        values.put(
                "checked",
                holding.source().verifiedOn().map(LocalDate::toString).orElse(""));
        values.put("revision", String.valueOf(holding.revision()));
        return view(request, seat, Entered.fresh(values, seat.place().texts())).answer();
    }

    private static String text(Optional<Edtf> date) {
        return date.map(Edtf::text).orElse("");
    }

    private static View view(Request request, Seat seat, Entered entered) {
        Texts texts = seat.place().texts();
        Words words = seat.place().words();
        Fields fields = new Fields(entered, texts)
                .date("since", "correct.since")
                .date("last", "correct.last")
                .date("expected", "holder.until")
                .select(
                        "kind",
                        "correct.kind",
                        Fields.orNone(texts.of("correct.kind.none"), Fields.options(EndKind.values(), words::of)))
                .select(
                        "reason",
                        "leaves.reason",
                        Fields.orNone(texts.of("leaves.reason.none"), Fields.options(EndReason.values(), words::of)))
                .address("source", "correct.source")
                .date("dated", "correct.dated")
                .date("checked", "correct.checked");
        return new FormPage(
                        seat.place(),
                        texts.of("correct.title", seat.label()),
                        seat.about(),
                        seat.notes(),
                        seat.holderPath("edit"),
                        seat.path(),
                        texts.of("entry.save"),
                        Map.of("revision", entered.text("revision")),
                        fields.list())
                .view(request, entered);
    }

    static Answer save(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        Texts texts = place.texts();
        Entered entered = new Entered(request.form(), texts);
        Holding holding = seat.holding();
        During held = new During(entered.date("since"), entered.date("last").map(LastDay::kept));
        Optional<EndKind> kind = entered.choice("kind", EndKind.class);
        Outlook outlook = new Outlook(
                kind.equals(Optional.of(EndKind.ANNOUNCED)) ? holding.outlook().noticeGiven() : Optional.empty(),
                kind.equals(Optional.of(EndKind.ANNOUNCED)) ? holding.outlook().announced() : Optional.empty(),
                entered.date("expected").map(end -> LastDay.kept(end, kind)),
                kind);
        Source source =
                new Source(entered.address("source"), entered.date("dated"), entered.pastDay("checked", place.today()));
        if (held.impossible()) {
            entered.wrong("last", "correct.last.early");
        }
        List<Slice> slices = holding.slices();
        if (slices.size() > 1 && beyond(held, slices)) {
            entered.wrong("since", "correct.parts");
        }
        if (!entered.fine()) {
            return view(request, seat, entered).answer();
        }
        String what = texts.of("correct.done", seat.label());
        return context.database().write(request.author(), what, tx -> {
            Holding changed = new Held(holding)
                    .seen(entered.revision("revision"))
                    .during(held)
                    .outlook(outlook)
                    .source(source)
                    .reason(entered.choice("reason", EndReason.class))
                    .before();
            new Holdings(tx.sql()).change(tx.changes(), place.area().id(), changed);
            Announcing.settle(tx, place.today(), Set.of());
            return Answer.Redirect.to(seat.path())
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Whether a day on which the way of holding changed would lie outside. */
    private static boolean beyond(During held, List<Slice> slices) {
        LocalDate second = slices.get(1).during().from().map(Edtf::latest).orElse(LocalDate.MIN);
        LocalDate last = slices.get(slices.size() - 1)
                .during()
                .from()
                .map(Edtf::earliest)
                .orElse(LocalDate.MIN);
        return second.isBefore(held.earliestStart()) || !last.isBefore(held.latestEnd());
    }
}
