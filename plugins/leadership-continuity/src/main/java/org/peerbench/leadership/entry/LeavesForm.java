package org.peerbench.leadership.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/** Recording that somebody leaves, in half a minute; taking it back. */
final class LeavesForm {
    private static final String ALSO = "also";

    private LeavesForm() {}

    static Answer show(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        SamePerson others = SamePerson.of(seat, request);
        Outlook outlook = seat.holding().outlook();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("last", outlook.end().map(LastDay::said).map(Edtf::text).orElse(""));
        boolean known = outlook.kind().equals(Optional.of(EndKind.ANNOUNCED));
        values.put("told", known && outlook.announced().isEmpty() ? "no" : "yes");
        values.put(
                "announced",
                outlook.announced().map(Edtf::text).orElse(seat.place().today().toString()));
        values.put("notice", outlook.noticeGiven().map(Edtf::text).orElse(""));
        values.put("reason", "");
        Entered entered = Entered.fresh(values, seat.place().texts());
        return view(request, seat, others, entered, true).answer();
    }

    private static View view(Request request, Seat seat, SamePerson others, Entered entered, boolean fresh) {
        Texts texts = seat.place().texts();
        Entered filled = fresh ? withJoint(others, entered, texts) : entered;
        Fields fields = new Fields(filled, texts)
                .date("last", "leaves.last")
                .radios(
                        "told",
                        "leaves.told",
                        List.of(
                                Option.of("yes", texts.of("leaves.told.yes")),
                                new Option("no", texts.of("leaves.told.no"), texts.of("leaves.told.no.hint"))))
                .date("announced", "leaves.announced")
                .ticks(ALSO, "leaves.also", others.options(seat.place()))
                .date("notice", "leaves.notice")
                .select(
                        "reason",
                        "leaves.reason",
                        Fields.orNone(
                                texts.of("leaves.reason.none"),
                                Fields.options(EndReason.values(), seat.place().words()::of)));
        Map<String, String> hidden = new LinkedHashMap<>();
        Stream.concat(Stream.of(seat.holding()), others.holdings().stream())
                .forEach(each -> hidden.put("revision-" + each.id(), String.valueOf(seen(each, fresh, entered))));
        return new FormPage(
                        seat.place(),
                        texts.of("leaves.title", seat.label()),
                        seat.about(),
                        others.notes(seat),
                        seat.holderPath("leaves"),
                        seat.place().path(""),
                        texts.of("leaves.save"),
                        hidden,
                        fields.list())
                .view(request, filled);
    }

    private static Entered withJoint(SamePerson others, Entered entered, Texts texts) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List.of("last", "told", "announced", "notice", "reason")
                .forEach(field -> all.put(field, List.of(entered.text(field))));
        all.put(ALSO, others.jointIds());
        return new Entered(new Form(all), texts);
    }

    private static long seen(Holding holding, boolean fresh, Entered entered) {
        return fresh ? holding.revision() : entered.revision("revision-" + holding.id());
    }

    /** Receives {@code areas/{area}/holders/{holder}/leaves}. */
    static Answer save(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        Texts texts = place.texts();
        SamePerson others = SamePerson.of(seat, request);
        Entered entered = new Entered(request.form(), texts);
        Optional<Edtf> last = entered.date("last");
        boolean told = entered.text("told").equals("yes");
        Optional<Edtf> announced = entered.date("announced");
        if (told && entered.text("announced").isEmpty()) {
            entered.wrong("announced", "leaves.announced.missing");
        }
        Optional<Edtf> notice = entered.date("notice");
        if (last.isPresent()
                && new Held(seat.holding())
                        .until(LastDay.kept(last.get()))
                        .before()
                        .held()
                        .impossible()) {
            entered.wrong("last", "leaves.last.early", place.dates().of(last.get()));
        }
        if (!entered.fine()) {
            return view(request, seat, others, entered, false).answer();
        }
        Outlook outlook = new Outlook(
                notice, told ? announced : Optional.empty(), last.map(LastDay::kept), Optional.of(EndKind.ANNOUNCED));
        List<Holding> leaving = new ArrayList<>(List.of(seat.holding()));
        others.holdings().stream()
                .filter(other -> entered.all(ALSO).contains(other.id()))
                .forEach(leaving::add);
        return store(request, context, seat, entered, outlook, leaving);
    }

    private static Answer store(
            Request request, ToolContext context, Seat seat, Entered entered, Outlook outlook, List<Holding> leaving) {
        Place place = seat.place();
        Texts texts = place.texts();
        boolean secret = outlook.embargoedOn(place.today());
        String day = outlook.end().map(LastDay::said).map(place.dates()::of).orElse(texts.of("leaves.noDay"));
        String said = texts.of(secret ? "leaves.done.secret" : "leaves.done", seat.label(), day, leaving.size());
        String what = secret ? texts.of("leaves.history", seat.label()) : said;
        return context.database().write(request.author(), what, tx -> {
            for (Holding holding : leaving) {
                Held held = new Held(holding)
                        .seen(entered.revision("revision-" + holding.id()))
                        .outlook(outlook);
                new Holdings(tx.sql())
                        .change(
                                tx.changes(),
                                place.area().id(),
                                entered.choice("reason", EndReason.class)
                                        .map(reason -> held.reason(Optional.of(reason)))
                                        .orElse(held)
                                        .before());
            }
            Announcing.settle(tx, place.today(), Set.of());
            return Answer.Redirect.to(seat.path())
                    .saying(said)
                    .undoing(tx.changes().set());
        });
    }

    /** Receives {@code areas/{area}/holders/{holder}/stays}: the departure does not take place. */
    static Answer stays(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        String said = place.texts().of("leaves.stays.done", seat.label());
        boolean secret = seat.holding().outlook().embargoedOn(place.today());
        String what = secret ? place.texts().of("leaves.history", seat.label()) : said;
        long revision = new Entered(request.form(), place.texts()).revision("revision");
        return context.database().write(request.author(), what, tx -> {
            Holding holding = new Held(seat.holding())
                    .seen(revision)
                    .outlook(Outlook.OPEN)
                    .reason(Optional.empty())
                    .before();
            new Holdings(tx.sql()).change(tx.changes(), place.area().id(), holding);
            Announcing.settle(tx, place.today(), Set.of());
            return Answer.Redirect.to(seat.path())
                    .saying(said)
                    .undoing(tx.changes().set());
        });
    }
}
