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
import org.peerbench.host.templates.account.JteownAccountGenerated;

/** One's own account: what the workbench knows, and ending sessions elsewhere. */
final class OwnAccountPages {
    private static final String PATH = "account";

    private final Accounts accounts;
    private final SessionGate gate;

    OwnAccountPages(Accounts accounts, SessionGate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    void contribute(Contributions to) {
        to.page(new Page(PATH, HostPermissions.READ.key(), this::show));
        to.action(new Action("account/end-other-sessions", HostPermissions.READ.key(), this::endOthers));
    }

    private Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Account account = accounts.find(request.viewer().account())
                .orElseThrow(() -> Refusal.notFound(texts.of("account.error.gone")));
        String areas = AreaNames.in(context).list(request.viewer().areas());
        OwnAccount page = new OwnAccount(
                texts,
                request.formToken(),
                account.name(),
                texts.of("account.role." + account.role().key()),
                account.email() == null ? texts.of("account.none") : account.email(),
                areas.isEmpty() ? texts.of("account.none") : areas,
                account.hasPassword());
        return View.of(texts.of("account.own.title"), Template.of(JteownAccountGenerated::render, page))
                .answer();
    }

    private Answer endOthers(Request request, ToolContext context) {
        gate.closeOthers(request);
        return Answer.Redirect.to("/account").saying(context.texts().of("account.own.ended"));
    }
}
