package org.peerbench.leadership.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;
import org.peerbench.leadership.words.Words;

/** Somebody comes into a post: to cover it for the time being, or to fill it. */
final class HolderForm {
    private static final Basis[] COVER = {Basis.ACTING, Basis.INTERIM};
    private static final Basis[] FILL = {
        Basis.SUBSTANTIVE, Basis.SECONDMENT, Basis.ELECTED, Basis.EX_OFFICIO, Basis.UNKNOWN
    };

    private static final String ALSO = "also";

    private HolderForm() {}

    static Answer showCover(Request request, ToolContext context) {
        return show(Seat.ofPost(request, context), request, true);
    }

    static Answer showFill(Request request, ToolContext context) {
        return show(Seat.ofPost(request, context), request, false);
    }

    private static Answer show(Seat seat, Request request, boolean cover) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("basis", cover ? "" : Words.code(Basis.SUBSTANTIVE));
        Entered entered = Entered.fresh(values, seat.place().texts());
        return view(request, seat, entered, cover, true).answer();
    }

    private static View view(Request request, Seat seat, Entered entered, boolean cover, boolean fresh) {
        Place place = seat.place();
        Texts texts = place.texts();
        Fields fields = new Fields(entered, texts)
                .radios("basis", "holder.basis", Fields.options(cover ? COVER : FILL, place.words()::of))
                .date("since", cover ? "holder.since.cover" : "holder.since")
                .date("until", "holder.until")
                .select(
                        "who",
                        "holder.who",
                        Person.options(place, seat.history().post().organisation()))
                .text("name", "holder.name")
                .address("source", "holder.source")
                .ticks(
                        ALSO,
                        "holder.also",
                        FreePosts.of(seat, Optional.empty()).free().options());
        Map<String, String> hidden = new LinkedHashMap<>();
        if (!cover) {
            List<Holding> covering = covering(seat);
            if (fresh) {
                covering.forEach(each -> hidden.put("revision-" + each.id(), String.valueOf(each.revision())));
            } else {
                covering.forEach(each -> hidden.put("revision-" + each.id(), entered.text("revision-" + each.id())));
            }
            fields.ticks(
                    "ends",
                    "holder.ends",
                    covering.stream()
                            .map(each -> Option.of(each.id(), place.names().said(each)))
                            .toList());
        }
        String key = cover ? "holder.cover" : "holder.fill";
        return new FormPage(
                        place,
                        texts.of(key, seat.label()),
                        seat.about(),
                        seat.notes(),
                        place.path("posts/" + seat.history().post().id() + (cover ? "/cover" : "/fill")),
                        seat.path(),
                        texts.of("entry.save"),
                        hidden,
                        fields.list())
                .view(request, entered);
    }

    /** Those who hold the post for the time being. */
    private static List<Holding> covering(Seat seat) {
        return seat.history().on(seat.place().today()).stream()
                .filter(holding -> holding.lastingOn(seat.place().today()) == Certainty.NO)
                .toList();
    }

    static Answer saveCover(Request request, ToolContext context) {
        return save(Seat.ofPost(request, context), request, context, true);
    }

    static Answer saveFill(Request request, ToolContext context) {
        return save(Seat.ofPost(request, context), request, context, false);
    }

    private static Answer save(Seat seat, Request request, ToolContext context, boolean cover) {
        Place place = seat.place();
        Entered entered = new Entered(request.form(), place.texts());
        Optional<Basis> basis = entered.choice("basis", Basis.class);
        if (basis.isEmpty()) {
            entered.wrong("basis", "holder.basis.missing");
        }
        Optional<Edtf> since = cover ? entered.neededDate("since", "holder.since.missing") : entered.date("since");
        Optional<Edtf> until = entered.date("until").map(LastDay::kept);
        if (new During(since, until).impossible()) {
            entered.wrong("until", "holder.until.early", entered.text("until"));
        }
        Person person = Person.of(entered, "", place);
        Optional<String> address = entered.address("source");
        if (!entered.fine()) {
            return view(request, seat, entered, cover, false).answer();
        }
        Outlook outlook = new Outlook(
                Optional.empty(), Optional.empty(), until, until.map(end -> cover ? EndKind.CONTRACT : EndKind.TERM));
        Source source = new Source(address, Optional.empty(), Optional.of(place.today()));
        Holding holding = coming(seat.history().post().id(), place.today(), basis.get(), since, outlook, source);
        return store(seat, request, context, entered, person, holding);
    }

    /** Who begins on a later day is named until then. */
    static Holding coming(
            String post, LocalDate today, Basis basis, Optional<Edtf> since, Outlook outlook, Source source) {
        Optional<Edtf> now = Optional.of(Edtf.of(today));
        boolean later = since.map(day -> day.earliest().isAfter(today)).orElse(false);
        Slice holds = new Slice(basis, false, new During(since, Optional.empty()));
        List<Slice> slices =
                later ? List.of(new Slice(Basis.DESIGNATE, false, new During(now, since)), holds) : List.of(holds);
        return new Holding(
                "",
                post,
                null,
                new During(later ? now : since, Optional.empty()),
                slices,
                Optional.empty(),
                outlook,
                Optional.empty(),
                source,
                "",
                0);
    }

    private static Answer store(
            Seat seat, Request request, ToolContext context, Entered entered, Person person, Holding holding) {
        Place place = seat.place();
        Texts texts = place.texts();
        Slice last = holding.slices().get(holding.slices().size() - 1);
        String since = last.during().from().map(place.dates()::of).orElse(texts.of("area.since.unknown"));
        boolean tooMany = beyond(seat, holding, entered.all("ends"));
        String what = texts.of("holder.done", seat.label(), place.words().of(last.basis()), since);
        return context.database().write(request.author(), what, tx -> {
            String id = person.id(tx, seat.history().post(), place.area().id());
            Holdings holdings = new Holdings(tx.sql());
            List<FreePosts.Found> also =
                    FreePosts.of(seat, Optional.empty()).free().chosen(entered.all(ALSO));
            Optional<String> group =
                    also.isEmpty() ? Optional.empty() : Optional.of(tx.changes().newId());
            Holding shared = new Held(of(holding, id)).joint(group).before();
            holdings.add(tx.changes(), place.area().id(), shared);
            also.forEach(found -> holdings.add(
                    tx.changes(),
                    found.area(),
                    new Held(shared).movedTo(found.history().post().id())));
            covering(seat).stream()
                    .filter(each -> entered.all("ends").contains(each.id()))
                    .forEach(each -> end(each, last.during().from(), entered, place, tx));
            Announcing.settle(tx, place.today(), Set.of());
            return Answer.Redirect.to(seat.path())
                    .saying(tooMany ? texts.of("holder.tooMany", what) : what)
                    .undoing(tx.changes().set());
        });
    }

    /** The cover ends when the post is filled: now, or on the day that is expected. */
    private static void end(Holding cover, Optional<Edtf> on, Entered entered, Place place, Transaction tx) {
        Edtf day = on.orElse(Edtf.of(place.today()));
        Held held = new Held(cover).seen(entered.revision("revision-" + cover.id()));
        boolean later = day.earliest().isAfter(place.today());
        Held ended = later
                ? held.outlook(new Outlook(
                        cover.outlook().noticeGiven(),
                        cover.outlook().announced(),
                        Optional.of(day),
                        Optional.of(EndKind.CONTRACT)))
                : held.until(day).reason(Optional.of(EndReason.COVER_ENDED));
        new Holdings(tx.sql()).change(tx.changes(), place.area().id(), ended.before());
    }

    private static boolean beyond(Seat seat, Holding holding, List<String> ending) {
        List<Holding> all = seat.history().holdings().stream()
                .filter(each -> !ending.contains(each.id()))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        all.add(holding);
        return Lanes.of(
                        new PostHistory(seat.history().post(), all),
                        seat.place().today(),
                        seat.place().today().plusDays(1))
                .stream()
                .filter(Lane::extra)
                .anyMatch(lane -> lane.holdings().contains(holding));
    }

    static Holding of(Holding holding, String person) {
        return new Holding(
                "",
                holding.post(),
                person,
                holding.held(),
                holding.slices(),
                holding.jointGroup(),
                holding.outlook(),
                holding.endReason(),
                holding.source(),
                holding.note(),
                0);
    }
}
