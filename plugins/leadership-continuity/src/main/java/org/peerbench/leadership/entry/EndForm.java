package org.peerbench.leadership.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.Holdings;
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
                        Stream.concat(
                                        seat.notes().stream(),
                                        Stream.of(new Carrying(seat.place()).said(seat.history(), carry))
                                                .filter(note -> carry
                                                        || !Carrying.current(seat.history())
                                                                .isEmpty()))
                                .toList(),
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
        if (last.filter(day -> Carrying.comesLater(seat.history(), LastDay.kept(day)))
                .isPresent()) {
            entered.wrong("last", "carry.designate");
        }
        if (!entered.fine()) {
            return view(request, seat, entered, false).answer();
        }
        Edtf end = LastDay.kept(last.get());
        String what = place.texts().of("end.done", seat.label(), place.dates().of(last.get()));
        return context.database().write(request.author(), what, tx -> {
            Carrying.close(tx, seat.history().post(), end, entered.revision("revision"));
            Carrying.current(seat.history())
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
                    Set.copyOf(Carrying.current(seat.history()).stream()
                            .map(Holding::id)
                            .toList()));
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
        if (label.equals(seat.label()) && seat.history().post().organisation().equals(Optional.of(organisation))) {
            entered.wrong("organisation", "carry.same");
        }
        if (kind.isEmpty()) {
            entered.wrong("kind", "carry.kind.missing");
        }
        if (on.filter(day -> Carrying.comesLater(seat.history(), day)).isPresent()) {
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
            Carrying.Move move = new Carrying.Move(organisation, label, kind.get(), on.get());
            String id = new Carrying(place).across(tx, seat.history(), entered.revision("revision"), move);
            Announcing.settle(tx, place.today(), Set.of());
            return Answer.Redirect.to(place.path("posts/" + id + "/record"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
