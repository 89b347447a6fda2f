package org.peerbench.host.account;

import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.account.JtedeadLinkGenerated;

/** Opens one-time links. This is the one page whose GET writes: a printed link must work by being opened. */
final class LinkPages {
    private final Links links;
    private final SessionGate gate;

    LinkPages(Links links, SessionGate gate) {
        this.links = links;
        this.gate = gate;
    }

    void contribute(Contributions to) {
        to.page(new Page("sign-in/{secret}", HostPermissions.PUBLIC.key(), this::open));
    }

    private Answer open(Request request, ToolContext context) {
        Optional<Links.Opened> opened = links.open(request.path("secret"));
        if (opened.isEmpty()) {
            return dead(context.texts());
        }
        gate.open(request, opened.get().account().id());
        return Answer.Redirect.to(opened.get().purpose() == LinkPurpose.SET_PASSWORD ? "/set-password" : "/");
    }

    private static Answer dead(Texts texts) {
        return View.of(texts.of("account.link.title"), Template.of(JtedeadLinkGenerated::render, texts))
                .invalid()
                .answer();
    }
}
