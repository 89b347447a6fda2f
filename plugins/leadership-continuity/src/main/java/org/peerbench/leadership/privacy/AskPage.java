package org.peerbench.leadership.privacy;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.record.Doubt;
import org.peerbench.leadership.record.Doubts;

/** Asks somebody by a personal link to confirm an area's posts, and sees to what they say is no longer so. */
final class AskPage {
    static final String PATH = "areas/{area}/confirmation";
    static final String SETTLE = "areas/{area}/doubts/{doubt}/settled";

    private static final int DAYS = 21;
    private static final int LONGEST = 200;

    private AskPage() {}

    static Answer show(Request request, ToolContext context) {
        return view(request, Place.of(request, context), new FormErrors()).answer();
    }

    private static View view(Request request, Place place, FormErrors errors) {
        Texts texts = place.texts();
        TextField name =
                TextField.of("name", texts.of("confirm.name"), request.form().text("name"), errors.of("name"));
        TextField email = TextField.of(
                        "email", texts.of("confirm.email"), request.form().text("email"), errors.of("email"))
                .hint(texts.of("confirm.email.hint"));
        return PrivacyForm.view(
                        texts.of("confirm.title"),
                        request,
                        texts,
                        errors,
                        List.of(texts.of("confirm.text", DAYS)),
                        List.of(name, email),
                        place.path("confirmation"),
                        texts.of("confirm.save"),
                        place.path(PrivacyPage.OWN))
                .context(place.area().name())
                .under(place.trail())
                .about(place.area().id());
    }

    static Answer save(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        String name = request.form().text("name");
        String email = request.form().text("email");
        FormErrors errors = new FormErrors();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors.add("name", texts.of("confirm.name.missing", LONGEST));
        }
        if (!email.isEmpty() && (email.length() > LONGEST || !email.matches("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+"))) {
            errors.add("email", texts.of("confirm.email.wrong"));
        }
        boolean held = place.known().posts().stream()
                .anyMatch(history -> !history.on(place.today()).isEmpty());
        if (!held) {
            errors.add("name", texts.of("confirm.nobody"));
        }
        if (!errors.isEmpty()) {
            return view(request, place, errors).answer();
        }
        String area = place.area().id();
        String what = texts.of("confirm.asked", name);
        return context.database().write(request.author(), what, tx -> {
            String survey = tx.questionnaires()
                    .open(new NewSurvey(
                            Confirmation.ID,
                            texts.of("confirm.survey", place.area().name()),
                            texts.of("confirm.intro", place.area().name()),
                            null,
                            List.of(area),
                            place.today().plusDays(DAYS)));
            Invitee invitee = new Invitee(null, null, name, email.isEmpty() ? null : email, List.of(area));
            if (email.isEmpty()) {
                tx.questionnaires().add(survey, invitee);
            } else {
                tx.questionnaires().invite(survey, invitee);
            }
            return Answer.Redirect.to("/surveys/" + survey).saying(what);
        });
    }

    static Answer settle(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        String what = place.texts().of("confirm.settled");
        return context.database().write(request.author(), what, tx -> {
            Doubts doubts = new Doubts(tx.sql());
            Doubt doubt = doubts.open(place.area().id()).stream()
                    .filter(each -> each.id().equals(request.path("doubt")))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound(place.texts().of("privacy.noObjection")));
            doubts.settle(tx.changes(), doubt, place.today());
            return Answer.Redirect.to(place.path(PrivacyPage.OWN))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
