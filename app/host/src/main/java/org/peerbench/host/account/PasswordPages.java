package org.peerbench.host.account;

import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
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
import org.peerbench.host.templates.account.JtesetPasswordGenerated;

/**
 * Setting one's own password. Who has one must know it; who came by a link that sets one has none any more. All other
 * sessions end, since a new password is often wanted because somebody else knows the old one.
 */
final class PasswordPages {
    private static final String PATH = "set-password";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIn signIn;
    private final SessionGate gate;

    PasswordPages(Accounts accounts, Passwords passwords, SignIn signIn, SessionGate gate) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        this.gate = gate;
    }

    void contribute(Contributions to) {
        to.page(new Page(
                PATH,
                HostPermissions.READ.key(),
                (request, context) -> view(request, context, new FormErrors()).answer()));
        to.action(new Action(PATH, HostPermissions.READ.key(), this::set));
    }

    private Answer set(Request request, ToolContext context) {
        Account account = account(request, context);
        FormErrors errors = check(request, account, context.texts());
        if (!errors.isEmpty()) {
            return view(request, context, errors).invalid().answer();
        }
        try {
            passwords.set(request.author(), account, Typed.password(request, "password"));
        } catch (Refusal weak) {
            return view(request, context, Faults.errors(weak)).invalid().answer();
        }
        gate.closeOthers(request);
        return Answer.Redirect.to("/").saying(context.texts().of("account.password.done"));
    }

    private FormErrors check(Request request, Account account, Texts texts) {
        FormErrors errors = new FormErrors();
        if (!Typed.password(request, "password").equals(Typed.password(request, "again"))) {
            errors.add("again", texts.of("account.password.differs"));
        }
        if (errors.isEmpty() && account.hasPassword() && !knowsCurrent(request, account)) {
            errors.add("current", texts.of("account.password.currentWrong"));
        }
        return errors;
    }

    private boolean knowsCurrent(Request request, Account account) {
        return signIn.confirm(account, Typed.password(request, "current"));
    }

    private Account account(Request request, ToolContext context) {
        return accounts.find(request.viewer().account())
                .orElseThrow(() -> Refusal.notFound(context.texts().of("account.error.gone")));
    }

    private View view(Request request, ToolContext context, FormErrors errors) {
        Texts texts = context.texts();
        Account account = account(request, context);
        PasswordForm form = new PasswordForm(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("account.problem"), errors),
                account.name(),
                account.hasPassword() ? field("current", "current-password", texts, errors) : null,
                field("password", "new-password", texts, errors)
                        .hint(texts.of("account.password.hint", PasswordRules.SHORTEST)),
                field("again", "new-password", texts, errors));
        String title = account.hasPassword() ? "account.password.change" : "account.password.set";
        return View.of(texts.of(title), Template.of(JtesetPasswordGenerated::render, form));
    }

    private static TextField field(String name, String purpose, Texts texts, FormErrors errors) {
        return TextField.of(name, texts.of("account.password." + name), "", errors.of(name))
                .type("password")
                .autocomplete(purpose);
    }
}
