package org.peerbench.host.outbox;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;

/**
 * One message, as its template sees it.
 *
 * @param path  of its page
 * @param area  the name of the area it concerns, or {@code null}
 * @param parts the error summary and the fields of the form
 * @param sends whether this workbench sends mail itself
 */
public record MessageShown(
        Texts texts,
        Content token,
        String path,
        MessageRow message,
        Tag state,
        String tool,
        String area,
        List<Content> parts,
        List<Happened> happened,
        boolean sends) {
    /** Whether it may be changed and sent. */
    public boolean isOpen() {
        return message.isOpen();
    }

    /** Whether it can be taken back. */
    public boolean mayWithdraw() {
        return isOpen() || message.how() == org.peerbench.api.outbox.Message.State.SENDING;
    }

    /** Whether it can be put back. */
    public boolean mayPutBack() {
        return message.how() == org.peerbench.api.outbox.Message.State.WITHDRAWN;
    }

    /** What is read of the message. */
    public Facts facts() {
        return new Facts(message.name(), message.email(), message.body(), message.failure());
    }

    /** Address and failure may be {@code null}. */
    public record Facts(String name, String email, String body, String failure) {}
}
