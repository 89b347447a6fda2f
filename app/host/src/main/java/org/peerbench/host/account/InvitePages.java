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

/** Inviting somebody: an account is made, and a link is handed out with which the person sets a password. */
final class InvitePages {
    private static final String PATH = PeoplePages.PATH + "/invite";

    private final Accounts accounts;
    private final Links links;
    private final HandOut handOut;

    InvitePages(Accounts accounts, Links links, HandOut handOut) {
        this.accounts = accounts;
        this.links = links;
        this.handOut = handOut;
    }

    void contribute(Contributions to) {
        String people = HostPermissions.ADMINISTER.key();
        to.page(new Page(
                PATH,
                people,
                (request, context) -> view(request, context, AccountInput.EMPTY, new FormErrors())
                        .answer()));
        to.action(new Action(PATH, people, this::invite));
    }

    private Answer invite(Request request, ToolContext context) {
        AccountInput input = AccountInput.of(request.form());
        try {
            String id = accounts.create(request.author(), input.draft(AreaNames.in(context)));
            Account account = accounts.find(id).orElseThrow();
            String secret = links.issue(request.author(), account, LinkPurpose.SET_PASSWORD);
            return handOut.link(account, LinkPurpose.SET_PASSWORD, secret, context);
        } catch (Refusal refusal) {
            return view(request, context, input, Faults.errors(refusal))
                    .invalid()
                    .answer();
        }
    }

    private static View view(Request request, ToolContext context, AccountInput input, FormErrors errors) {
        Texts texts = context.texts();
        AccountForm form = new AccountForm(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("account.problem"), errors),
                "/" + PATH,
                input.accountFields(texts, errors),
                0,
                texts.of("account.people.inviteSubmit"));
        return View.of(texts.of("account.people.inviteTitle"), Template.of(JteaccountFormGenerated::render, form))
                .under(PeoplePages.crumb(texts));
    }
}
