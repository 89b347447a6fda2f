package org.peerbench.host.outbox;

import gg.jte.Content;
import org.peerbench.api.text.Texts;

/**
 * A letter to be copied or printed, as its template sees it.
 *
 * @param path of the message's page
 */
public record HandedLetter(
        Texts texts, Content token, String path, String name, String email, String subject, String body) {
    HandedLetter(Texts texts, Content token, Letter letter, String path) {
        this(texts, token, path, letter.name(), letter.email(), letter.subject(), letter.body());
    }
}
