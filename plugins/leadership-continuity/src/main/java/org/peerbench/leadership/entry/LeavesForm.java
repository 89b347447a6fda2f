package org.peerbench.leadership.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/** Recording that somebody leaves, in half a minute; taking it back. */
final class LeavesForm {
    private static final String ALSO = "also";

    private LeavesForm() {}

    /** The holdings that the same person has: under the same contract, and others. */
    private record Others(List<Holding> joint, List<Holding> more) {
        static Others of(Seat seat, ToolContext context, Request request) {
            Holding holding = seat.holding();
            LocalDate today = seat.place().today();
            List<Holding> all = holding.person() == null
                    ? List.of()
                    : context.database().read(sql -> {
                        Posts posts = new Posts(sql);
                        return new Holdings(sql)
                                .ofPerson(holding.person()).stream()
                                        .filter(other -> !other.id().equals(holding.id()))
                                        .filter(other ->
                                                !other.held().endedBy(today).atAll())
                                        .filter(other -> posts.find(other.post())
                                                .map(post -> post.areas().keySet().stream()
                                                        .anyMatch(area -> request.may(Permissions.WRITE, area)))
                                                .orElse(false))
                                        .toList();
                    });
            Map<Boolean, List<Holding>> sorted = all.stream()
                    .collect(Collectors.partitioningBy(
                            other -> holding.jointGroup().isPresent()
                                    && holding.jointGroup().equals(other.jointGroup())));
            return new Others(sorted.get(true), sorted.get(false));
        }

        List<Holding> all() {
            return Stream.concat(joint.stream(), more.stream()).toList();
        }
    }

    static Answer show(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Others others = Others.of(seat, context, request);
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
        return view(request, context, seat, others, entered, true).answer();
    }

    private static View view(
            Request request, ToolContext context, Seat seat, Others others, Entered entered, boolean fresh) {
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
                .ticks(ALSO, "leaves.also", options(seat, others, context))
                .date("notice", "leaves.notice")
                .select(
                        "reason",
                        "leaves.reason",
                        Fields.orNone(
                                texts.of("leaves.reason.none"),
                                Fields.options(EndReason.values(), seat.place().words()::of)));
        Map<String, String> hidden = new LinkedHashMap<>();
        Stream.concat(Stream.of(seat.holding()), others.all().stream())
                .forEach(each -> hidden.put("revision-" + each.id(), String.valueOf(seen(each, fresh, entered))));
        return new FormPage(
                        seat.place(),
                        texts.of("leaves.title", seat.label()),
                        seat.about(),
                        seat.notes(),
                        seat.holderPath("leaves"),
                        seat.place().path(""),
                        texts.of("leaves.save"),
                        hidden,
                        fields.list())
                .view(request, filled);
    }

    private static Entered withJoint(Others others, Entered entered, Texts texts) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List.of("last", "told", "announced", "notice", "reason")
                .forEach(field -> all.put(field, List.of(entered.text(field))));
        all.put(ALSO, others.joint().stream().map(Holding::id).toList());
        return new Entered(new Form(all), texts);
    }

    private static long seen(Holding holding, boolean fresh, Entered entered) {
        return fresh ? holding.revision() : entered.revision("revision-" + holding.id());
    }

    private static List<Option> options(Seat seat, Others others, ToolContext context) {
        return others.all().stream()
                .map(other -> new Option(
                        other.id(),
                        post(other, context),
                        others.joint().contains(other) ? seat.place().texts().of("leaves.also.joint") : null))
                .toList();
    }

    private static String post(Holding holding, ToolContext context) {
        return context.database()
                .read(sql -> new Posts(sql).find(holding.post()))
                .map(post -> post.organisation()
                        .flatMap(context.directory()::organisation)
                        .map(one -> context.texts().of("entry.named", post.label(), one.name()))
                        .orElse(post.label()))
                .orElse("");
    }

    /** Receives {@code areas/{area}/holders/{holder}/leaves}. */
    static Answer save(Request request, ToolContext context) {
        Seat seat = Seat.ofHolder(request, context);
        Place place = seat.place();
        Texts texts = place.texts();
        Others others = Others.of(seat, context, request);
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
            return view(request, context, seat, others, entered, false).answer();
        }
        Outlook outlook = new Outlook(
                notice, told ? announced : Optional.empty(), last.map(LastDay::kept), Optional.of(EndKind.ANNOUNCED));
        List<Holding> leaving = new ArrayList<>(List.of(seat.holding()));
        others.all().stream()
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
