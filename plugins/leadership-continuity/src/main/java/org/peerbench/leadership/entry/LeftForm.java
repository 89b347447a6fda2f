package org.peerbench.leadership.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
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

    private static final String ALSO = "also";

    static Answer show(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        SamePerson others = SamePerson.of(seat, request);
        Holding holding = seat.holding();
        Optional<Edtf> end = holding.held().until().or(() -> holding.outlook().end());
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("last", List.of(end.map(LastDay::said).map(Edtf::text).orElse("")));
        values.put("reason", List.of(holding.endReason().map(Words::code).orElse("")));
        values.put("revision", List.of(String.valueOf(holding.revision())));
        values.put(ALSO, others.jointIds());
        others.holdings()
                .forEach(each -> values.put("revision-" + each.id(), List.of(String.valueOf(each.revision()))));
        return view(
                        request,
                        seat,
                        others,
                        new Entered(new Form(values), seat.place().texts()))
                .answer();
    }

    private static View view(Request request, Seat seat, SamePerson others, Entered entered) {
        Texts texts = seat.place().texts();
        Fields fields = new Fields(entered, texts)
                .date("last", "left.last")
                .ticks(ALSO, "left.also", others.options(seat.place()))
                .select(
                        "reason",
                        "leaves.reason",
                        Fields.orNone(
                                texts.of("leaves.reason.none"),
                                Fields.options(EndReason.values(), seat.place().words()::of)));
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("revision", entered.text("revision"));
        others.holdings().forEach(each -> hidden.put("revision-" + each.id(), entered.text("revision-" + each.id())));
        return new FormPage(
                        seat.place(),
                        texts.of("left.title", seat.label()),
                        seat.about(),
                        others.notes(seat),
                        seat.holderPath("left"),
                        seat.path(),
                        texts.of("left.save"),
                        hidden,
                        fields.list())
                .view(request, entered);
    }

    /** Receives {@code areas/{area}/holders/{holder}/left}. */
    static Answer save(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        Texts texts = place.texts();
        SamePerson others = SamePerson.of(seat, request);
        Entered entered = new Entered(request.form(), texts);
        Optional<Edtf> last = entered.neededDate("last", "left.last.missing");
        if (last.isPresent() && last.get().earliest().isAfter(place.today())) {
            entered.wrong("last", "left.last.future", place.dates().of(last.get()));
        }
        List<Holding> gone = last.map(day -> gone(seat, others, entered, day)).orElse(List.of());
        if (gone.stream().anyMatch(each -> each.held().impossible())) {
            entered.wrong("last", "leaves.last.early", place.dates().of(last.get()));
        }
        if (!entered.fine()) {
            return view(request, seat, others, entered).answer();
        }
        String what = texts.of("left.done", seat.label(), place.dates().of(last.get()), gone.size());
        return context.database().write(request.author(), what, tx -> {
            Holdings holdings = new Holdings(tx.sql());
            gone.forEach(each -> holdings.change(tx.changes(), place.area().id(), each));
            Announcing.settle(tx, place.today(), gone.stream().map(Holding::id).collect(Collectors.toSet()));
            return Answer.Redirect.to(seat.path())
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** One departure ends every holding that it names. */
    private static List<Holding> gone(Seat seat, SamePerson others, Entered entered, Edtf last) {
        Optional<EndReason> reason = entered.choice("reason", EndReason.class);
        List<Holding> gone = new ArrayList<>();
        gone.add(ended(seat.holding(), entered.revision("revision"), last, reason));
        others.holdings().stream()
                .filter(each -> entered.all(ALSO).contains(each.id()))
                .map(each -> ended(each, entered.revision("revision-" + each.id()), last, reason))
                .forEach(gone::add);
        return gone;
    }

    private static Holding ended(Holding holding, long seen, Edtf last, Optional<EndReason> reason) {
        return new Held(holding)
                .seen(seen)
                .until(LastDay.kept(last))
                .reason(reason)
                .before();
    }
}
