package org.peerbench.leadership.entry;

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
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Successions;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/** The end of a post: abolished, or carried over to another organisation, where its holders go on. */
final class EndForm {
    private EndForm() {}

    static Answer showEnd(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        return view(request, seat, fresh(seat), false).answer();
    }

    static Answer showCarry(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        return view(request, seat, fresh(seat), true).answer();
    }

    private static Entered fresh(Seat seat) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("revision", String.valueOf(seat.history().post().revision()));
        values.put("label", seat.label());
        return Entered.fresh(values, seat.place().texts());
    }

    private static View view(Request request, Seat seat, Entered entered, boolean carry) {
        Texts texts = seat.place().texts();
        Fields fields = new Fields(entered, texts);
        if (carry) {
            fields.select("organisation", "carry.organisation", PostForm.organisations(seat.place(), Optional.empty()))
                    .text("label", "post.label")
                    .radios(
                            "kind",
                            "carry.kind",
                            Fields.options(
                                    Succession.Kind.values(),
                                    kind -> texts.of("carry.kind." + org.peerbench.leadership.words.Words.code(kind))))
                    .date("on", "carry.on");
        } else {
            fields.date("last", "end.last");
        }
        String form = carry ? "carry" : "end";
        return new FormPage(
                        seat.place(),
                        texts.of(form + ".title", seat.label()),
                        seat.about(),
                        seat.notes(),
                        seat.place().path("posts/" + seat.history().post().id() + "/" + form),
                        seat.path(),
                        texts.of("entry.save"),
                        Map.of("revision", entered.text("revision")),
                        fields.list())
                .view(request, entered);
    }

    static Answer end(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Place place = seat.place();
        Entered entered = new Entered(request.form(), place.texts());
        Optional<Edtf> last = entered.neededDate("last", "end.last.missing");
        if (last.filter(day -> comesLater(seat, LastDay.kept(day))).isPresent()) {
            entered.wrong("last", "carry.designate");
        }
        if (!entered.fine()) {
            return view(request, seat, entered, false).answer();
        }
        Edtf end = LastDay.kept(last.get());
        String what = place.texts().of("end.done", seat.label(), place.dates().of(last.get()));
        return context.database().write(request.author(), what, tx -> {
            close(tx, seat, end, entered);
            current(seat)
                    .forEach(holding -> new Holdings(tx.sql())
                            .change(
                                    tx.changes(),
                                    place.area().id(),
                                    new Held(holding)
                                            .until(end)
                                            .reason(Optional.of(EndReason.POST_ENDED))
                                            .before()));
            Announcing.settle(
                    tx,
                    place.today(),
                    Set.copyOf(current(seat).stream().map(Holding::id).toList()));
            return Answer.Redirect.to(place.path(""))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    static Answer carry(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Place place = seat.place();
        Entered entered = new Entered(request.form(), place.texts());
        Optional<Edtf> on = entered.neededDate("on", "carry.on.missing");
        Optional<Succession.Kind> kind = entered.choice("kind", Succession.Kind.class);
        String label = entered.needed("label", "post.label.missing");
        String organisation = entered.text("organisation");
        boolean there = !organisation.isEmpty()
                && PostForm.organisations(place, Optional.empty()).stream()
                        .anyMatch(option -> option.value().equals(organisation));
        if (!there) {
            entered.wrong("organisation", "carry.organisation.missing");
        }
        if (kind.isEmpty()) {
            entered.wrong("kind", "carry.kind.missing");
        }
        if (on.filter(day -> comesLater(seat, day)).isPresent()) {
            entered.wrong("on", "carry.designate");
        }
        if (!entered.fine()) {
            return view(request, seat, entered, true).answer();
        }
        String what = place.texts()
                .of(
                        "carry.done",
                        seat.label(),
                        place.names().organisation(organisation),
                        place.dates().of(on.get()));
        return context.database().write(request.author(), what, tx -> {
            String id = carried(tx, seat, entered, label, organisation, on.get());
            new Successions(tx.sql())
                    .add(
                            tx.changes(),
                            place.area().id(),
                            new Succession(seat.history().post().id(), id, kind.get(), on));
            return Answer.Redirect.to(place.path("posts/" + id + "/record"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    /** Whoever is to begin only once the post has ended cannot hold it: that is put right first. */
    private static boolean comesLater(Seat seat, Edtf on) {
        return seat.history().holdings().stream()
                .filter(holding -> holding.held().until().isEmpty())
                .anyMatch(holding -> !holding.held().earliestStart().isBefore(on.latest()));
    }

    /** The post after it, with those who go on in it; they hold it since the day of the change. */
    private static String carried(
            Transaction tx, Seat seat, Entered entered, String label, String organisation, Edtf on) {
        Post before = seat.history().post();
        String area = seat.place().area().id();
        Post after = new Post(
                "",
                Optional.of(organisation),
                label,
                before.role(),
                before.seats(),
                before.term(),
                before.statute(),
                new During(Optional.of(on), Optional.empty()),
                Optional.of(on),
                before.source(),
                before.areas(),
                0);
        String id = new Posts(tx.sql()).add(tx.changes(), area, after);
        Holdings holdings = new Holdings(tx.sql());
        for (Holding holding : current(seat)) {
            During goesOn = new During(Optional.of(on), holding.held().until());
            holdings.add(
                    tx.changes(),
                    area,
                    new Held(new Held(holding)
                                    .slices(List.of(Tiling.at(holding.slices(), on)))
                                    .before())
                            .during(goesOn)
                            .movedTo(id));
            holdings.change(
                    tx.changes(),
                    area,
                    new Held(holding)
                            .until(on)
                            .reason(Optional.of(EndReason.POST_ENDED))
                            .before());
        }
        close(tx, seat, on, entered);
        return id;
    }

    private static void close(Transaction tx, Seat seat, Edtf end, Entered entered) {
        Post post = seat.history().post();
        new Posts(tx.sql())
                .change(
                        tx.changes(),
                        new Post(
                                post.id(),
                                post.organisation(),
                                post.label(),
                                post.role(),
                                post.seats(),
                                post.term(),
                                post.statute(),
                                new During(post.exists().from(), Optional.of(end)),
                                post.observedFrom(),
                                post.source(),
                                post.areas(),
                                entered.revision("revision")));
    }

    private static List<Holding> current(Seat seat) {
        return seat.history().holdings().stream()
                .filter(holding -> holding.held().until().isEmpty())
                .toList();
    }
}
