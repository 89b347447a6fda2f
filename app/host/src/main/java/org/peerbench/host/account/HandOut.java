package org.peerbench.host.account;

import java.util.function.Supplier;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.account.JtehandedOutGenerated;

/** Shows a link or a token on the one page that ever has it: never after a redirect, where it would have to be kept. */
final class HandOut {
    private final Supplier<String> address;

    /**
     * Hands out links to this address.
     *
     * @param address the workbench's address as others reach it, without a slash at its end
     */
    HandOut(Supplier<String> address) {
        this.address = address;
    }

    Answer link(Account account, LinkPurpose purpose, String secret, ToolContext context) {
        String key = purpose == LinkPurpose.SIGN_IN ? "account.handOut.signIn" : "account.handOut.setPassword";
        long hours = purpose.life().toHours();
        return page(
                context.texts().of("account.handOut.link", account.name()),
                context.texts().of(key, account.name(), hours, hours / 24),
                address.get() + Links.PATH + secret,
                context.texts());
    }

    Answer token(String name, String secret, ToolContext context) {
        return page(
                context.texts().of("account.handOut.token", name),
                context.texts().of("account.handOut.tokenUse"),
                secret,
                context.texts());
    }

    private static Answer page(String title, String sentence, String secret, Texts texts) {
        return View.of(title, Template.of(JtehandedOutGenerated::render, new HandedOut(texts, sentence, secret)))
                .under(PeoplePages.crumb(texts))
                .answer();
    }
}
