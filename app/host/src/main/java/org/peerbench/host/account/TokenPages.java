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
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.account.JteaccountFormGenerated;
import org.peerbench.host.templates.account.JterevokeTokenGenerated;

/** Making and revoking keys for programs. */
final class TokenPages {
    private static final String PATH = PeoplePages.PATH + "/tokens";

    private final ApiTokens tokens;
    private final HandOut handOut;

    TokenPages(ApiTokens tokens, HandOut handOut) {
        this.tokens = tokens;
        this.handOut = handOut;
    }

    static String revoking(String token) {
        return "/" + PATH + "/" + token + "/revoke";
    }

    void contribute(Contributions to) {
        String people = HostPermissions.ADMINISTER.key();
        to.page(new Page(
                PATH + "/new",
                people,
                (request, context) -> view(request, context, AccountInput.EMPTY, new FormErrors())
                        .answer()));
        to.action(new Action(PATH + "/new", people, this::create));
        to.page(new Page(PATH + "/{token}/revoke", people, this::ask));
        to.action(new Action(PATH + "/{token}/revoke", people, this::revoke));
    }

    private Answer create(Request request, ToolContext context) {
        AccountInput input = AccountInput.of(request.form());
        try {
            AccountDraft draft = input.draft(AreaNames.in(context));
            return handOut.token(draft.name(), tokens.create(request.author(), draft), context);
        } catch (Refusal refusal) {
            return view(request, context, input, Faults.errors(refusal))
                    .invalid()
                    .answer();
        }
    }

    private Answer ask(Request request, ToolContext context) {
        ApiToken token = token(request, context);
        Texts texts = context.texts();
        RevokeToken page = new RevokeToken(texts, request.formToken(), revoking(token.id()));
        return View.of(
                        texts.of("account.token.revokeTitle", token.name()),
                        Template.of(JterevokeTokenGenerated::render, page))
                .under(PeoplePages.crumb(texts))
                .answer();
    }

    private Answer revoke(Request request, ToolContext context) {
        ApiToken token = token(request, context);
        if (!token.revoked()) {
            tokens.revoke(request.author(), token);
        }
        return Answer.Redirect.to("/" + PeoplePages.PATH)
                .saying(context.texts().of("account.token.revoked", token.name()));
    }

    private ApiToken token(Request request, ToolContext context) {
        return tokens.find(request.path("token"))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("account.error.tokenGone")));
    }

    private static View view(Request request, ToolContext context, AccountInput input, FormErrors errors) {
        Texts texts = context.texts();
        AccountForm form = new AccountForm(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("account.problem"), errors),
                "/" + PATH + "/new",
                input.tokenFields(texts, errors),
                0,
                texts.of("account.token.submit"));
        return View.of(texts.of("account.token.title"), Template.of(JteaccountFormGenerated::render, form))
                .under(PeoplePages.crumb(texts));
    }
}
