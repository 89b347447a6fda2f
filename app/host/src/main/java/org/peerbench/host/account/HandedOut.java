package org.peerbench.host.account;

import org.peerbench.api.text.Texts;

/**
 * A secret on the one page that ever shows it.
 *
 * @param t        the texts
 * @param sentence what it is and what to do with it
 * @param secret   the link or the token
 */
public record HandedOut(Texts t, String sentence, String secret) {}
