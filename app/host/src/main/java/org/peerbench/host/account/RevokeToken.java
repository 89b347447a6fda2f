package org.peerbench.host.account;

import gg.jte.Content;
import org.peerbench.api.text.Texts;

/**
 * The question before a token is revoked, which cannot be undone.
 *
 * @param t     the texts
 * @param token the form's hidden field
 * @param path  where the form is sent
 */
public record RevokeToken(Texts t, Content token, String path) {}
