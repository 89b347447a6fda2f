package org.peerbench.leadership.privacy;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.Objection;
import org.peerbench.leadership.record.Objections;

/** Records that something is wrong, or that a person objects to being named; from then on the person is not named. */
final class ObjectionForm {
    static final String PATH = "areas/{area}/holdings/{holding}/objection";

    private static final int LONGEST = 1000;

    private ObjectionForm() {}

    private record Seat(PostHistory history, Holding holding) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        return view(request, place, seat(request, place), "", "", new FormErrors())
                .answer();
    }

    private static Seat seat(Request request, Place place) {
        return place.known().posts().stream()
                .flatMap(history -> history.holdings().stream().map(holding -> new Seat(history, holding)))
                .filter(seat -> seat.holding().id().equals(request.path("holding")))
                .filter(seat -> seat.holding().person() != null)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(place.texts().of("privacy.noHolding")));
    }

    private static View view(Request request, Place place, Seat seat, String kind, String what, FormErrors errors) {
        Texts texts = place.texts();
        Radios kinds = new Radios(
                "kind",
                texts.of("privacy.kind"),
                null,
                List.of(
                        Option.of("WRONG", texts.of("privacy.kind.WRONG")),
                        Option.of("OBJECTS", texts.of("privacy.kind.OBJECTS"))),
                kind,
                errors.of("kind"));
        TextArea words = new TextArea(
                "what", texts.of("privacy.what"), texts.of("privacy.what.hint"), what, errors.of("what"), 4);
        return PrivacyForm.view(
                        texts.of("privacy.objection", seat.history().post().label()),
                        request,
                        texts,
                        errors,
                        List.of(texts.of("privacy.objection.text")),
                        List.of(kinds, words),
                        place.path("holdings/" + seat.holding().id() + "/objection"),
                        texts.of("privacy.objection.save"),
                        place.path(PrivacyPage.OWN))
                .context(place.names().said(seat.holding()))
                .under(place.trail())
                .about(place.area().id());
    }

    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Seat seat = seat(request, place);
        String kind = request.form().text("kind");
        String words = request.form().text("what");
        FormErrors errors = new FormErrors();
        if (!kind.equals("WRONG") && !kind.equals("OBJECTS")) {
            errors.add("kind", texts.of("privacy.kind.missing"));
        }
        if (kind.equals("WRONG") && words.isEmpty()) {
            errors.add("what", texts.of("privacy.what.missing"));
        }
        if (words.length() > LONGEST) {
            errors.add("what", texts.of("privacy.what.long", LONGEST));
        }
        if (!errors.isEmpty()) {
            return view(request, place, seat, kind, words, errors).answer();
        }
        Objection objection = new Objection(
                "",
                place.area().id(),
                seat.history().post().id(),
                Optional.of(seat.holding().person()),
                Objection.Kind.valueOf(kind),
                words,
                request.viewer().name(),
                place.today(),
                Optional.empty(),
                0);
        String what = texts.of(
                "privacy.objection.saved." + kind, seat.history().post().label());
        return context.database().write(request.author(), what, tx -> {
            new Objections(tx.sql()).add(tx.changes(), objection);
            return Answer.Redirect.to(place.path(PrivacyPage.OWN))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
