package org.peerbench.host.account;

import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.account.JtepeopleGenerated;

/** The list of accounts and tokens, and what one click does to an account. */
final class PeoplePages {
    static final String PATH = "people-and-access";
    private static final String ACCOUNT = PATH + "/accounts/{account}";

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Links links;
    private final HandOut handOut;

    PeoplePages(Accounts accounts, ApiTokens tokens, Links links, HandOut handOut) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.links = links;
        this.handOut = handOut;
    }

    static String path(String account) {
        return "/" + PATH + "/accounts/" + account;
    }

    static View.Crumb crumb(Texts texts) {
        return new View.Crumb(texts.of("account.people.title"), "/" + PATH);
    }

    void contribute(Contributions to) {
        String people = HostPermissions.ADMINISTER.key();
        to.page(new Page(PATH, people, this::list));
        to.action(new Action(ACCOUNT + "/link", people, this::link));
        to.action(new Action(ACCOUNT + "/disable", people, this::disable));
        to.action(new Action(ACCOUNT + "/enable", people, this::enable));
    }

    private Answer list(Request request, ToolContext context) {
        Texts texts = context.texts();
        PeopleLines lines = new PeopleLines(texts, AreaNames.in(context));
        PeoplePage page = new PeoplePage(
                texts,
                accounts.list().stream().map(lines::of).toList(),
                tokens.list().stream().map(lines::of).toList());
        return View.of(texts.of("account.people.title"), Template.of(JtepeopleGenerated::render, page))
                .context(texts.of(
                        "account.people.context",
                        page.accounts().size(),
                        page.tokens().size()))
                .answer();
    }

    private Answer link(Request request, ToolContext context) {
        Account account = account(request, context);
        LinkPurpose purpose =
                request.form().text("purpose").equals("sign-in") ? LinkPurpose.SIGN_IN : LinkPurpose.SET_PASSWORD;
        return handOut.link(account, purpose, links.issue(request.author(), account, purpose), context);
    }

    private Answer disable(Request request, ToolContext context) {
        Account account = account(request, context);
        String set = accounts.disable(request.author(), account);
        return done(account, "account.people.disabled", set, context);
    }

    private Answer enable(Request request, ToolContext context) {
        Account account = account(request, context);
        String set = accounts.enable(request.author(), account);
        return done(account, "account.people.enabled", set, context);
    }

    private static Answer done(Account account, String said, String set, ToolContext context) {
        return Answer.Redirect.to("/" + PATH)
                .saying(context.texts().of(said, account.name()))
                .undoing(set);
    }

    private Account account(Request request, ToolContext context) {
        return accounts.find(request.path("account"))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("account.error.gone")));
    }
}
