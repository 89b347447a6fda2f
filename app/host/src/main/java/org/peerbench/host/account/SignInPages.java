package org.peerbench.host.account;

import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.account.JtesignInGenerated;

/** Signing in with a password, and signing out. */
final class SignInPages {
    private static final String PATH = "sign-in";

    private final SignIn signIn;
    private final SessionGate gate;

    SignInPages(SignIn signIn, SessionGate gate) {
        this.signIn = signIn;
        this.gate = gate;
    }

    void contribute(Contributions to) {
        String everybody = HostPermissions.PUBLIC.key();
        to.page(new Page(
                PATH,
                everybody,
                (request, context) -> view(request, context, request.query("to").orElse("/"), new FormErrors())
                        .answer()));
        to.action(new Action(PATH, everybody, this::signIn));
        to.action(new Action("sign-out", everybody, this::signOut));
    }

    private Answer signIn(Request request, ToolContext context) {
        String to = request.form().text("to");
        FormErrors missing = missing(request, context.texts());
        if (!missing.isEmpty()) {
            return view(request, context, to, missing).invalid().answer();
        }
        SignIn.Outcome outcome =
                signIn.attempt(request.form().text("name"), Typed.password(request, "password"), gate.address(request));
        if (outcome instanceof SignIn.Outcome.Welcome welcome) {
            gate.open(request, welcome.account().id());
            return Answer.Redirect.to(LocalPath.of(to));
        }
        FormErrors refused = new FormErrors().add("name", sentence(outcome, context.texts()));
        return view(request, context, to, refused).invalid().answer();
    }

    private static FormErrors missing(Request request, Texts texts) {
        FormErrors errors = new FormErrors();
        if (request.form().value("name").isEmpty()) {
            errors.add("name", texts.of("account.signIn.nameMissing"));
        }
        if (Typed.password(request, "password").isEmpty()) {
            errors.add("password", texts.of("account.signIn.passwordMissing"));
        }
        return errors;
    }

    private static String sentence(SignIn.Outcome outcome, Texts texts) {
        return outcome instanceof SignIn.Outcome.TooMany tooMany
                ? texts.of("account.signIn.tooMany", tooMany.minutes())
                : texts.of("account.signIn.wrong");
    }

    private Answer signOut(Request request, ToolContext context) {
        gate.close(request);
        return Answer.Redirect.to("/sign-in?signed-out=yes");
    }

    private static View view(Request request, ToolContext context, String to, FormErrors errors) {
        Texts texts = context.texts();
        SignInForm form = new SignInForm(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("account.problem"), errors),
                request.query("signed-out").isPresent() && errors.isEmpty(),
                TextField.of(
                                "name",
                                texts.of("account.signIn.name"),
                                request.form().text("name"),
                                errors.of("name"))
                        .autocomplete("username"),
                TextField.of("password", texts.of("account.signIn.password"), "", errors.of("password"))
                        .type("password")
                        .autocomplete("current-password"),
                LocalPath.of(to));
        return View.of(texts.of("account.signIn.title"), Template.of(JtesignInGenerated::render, form));
    }
}
