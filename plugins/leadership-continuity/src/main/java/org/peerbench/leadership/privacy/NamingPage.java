package org.peerbench.leadership.privacy;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.record.Naming;

/** Whether this instance shows names, and how long those of former holders are kept. */
final class NamingPage {
    static final String PATH = "names/settings";

    private static final int MOST = 50;

    private NamingPage() {}

    static Answer show(Request request, ToolContext context) {
        Naming now = context.database().read(Naming::stored);
        return view(request, context, now.shown() ? "yes" : "no", Integer.toString(now.years()), new FormErrors())
                .answer();
    }

    private static View view(Request request, ToolContext context, String shown, String years, FormErrors errors) {
        Texts texts = context.texts();
        Radios names = new Radios(
                "names",
                texts.of("privacy.names"),
                texts.of("privacy.names.hint"),
                List.of(
                        new Option("yes", texts.of("privacy.names.yes"), texts.of("privacy.names.yes.hint")),
                        new Option("no", texts.of("privacy.names.no"), texts.of("privacy.names.no.hint"))),
                shown,
                errors.of("names"));
        TextField kept = TextField.of("years", texts.of("privacy.years"), years, errors.of("years"))
                .hint(texts.of("privacy.years.hint", Naming.USUAL_YEARS))
                .width(4);
        return PrivacyForm.view(
                        texts.of("privacy.settings"),
                        request,
                        texts,
                        errors,
                        List.of(),
                        List.of(names, kept),
                        context.path(PATH),
                        texts.of("privacy.settings.save"),
                        context.path(""))
                .under(new View.Crumb(texts.of("page.leadership"), context.path("")));
    }

    static Answer save(Request request, ToolContext context) {
        Texts texts = context.texts();
        FormErrors errors = new FormErrors();
        String shown = request.form().text("names");
        String years = request.form().text("years");
        if (!shown.equals("yes") && !shown.equals("no")) {
            errors.add("names", texts.of("privacy.names.missing"));
        }
        if (!years.matches("\\d{1,2}") || Integer.parseInt(years) < 1 || Integer.parseInt(years) > MOST) {
            errors.add("years", texts.of("privacy.years.wrong", MOST));
        }
        if (!errors.isEmpty()) {
            return view(request, context, shown, years, errors).answer();
        }
        String what = texts.of(shown.equals("yes") ? "privacy.settings.saved.yes" : "privacy.settings.saved.no", years);
        return context.database().write(request.author(), what, tx -> {
            Naming.stored(tx.sql()).put(tx.changes(), shown.equals("yes"), Integer.parseInt(years));
            return Answer.Redirect.to(context.path(PATH))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
