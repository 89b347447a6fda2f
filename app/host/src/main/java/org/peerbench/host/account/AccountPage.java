package org.peerbench.host.account;

import gg.jte.Content;
import org.peerbench.api.text.Texts;

/**
 * One account, as an administrator sees it.
 *
 * @param t        the texts
 * @param form     what is said about it
 * @param token    the forms' hidden field
 * @param path     the account's page
 * @param disabled whether it cannot sign in
 * @param own      whether it is the account of who looks at it, which cannot shut itself out
 */
public record AccountPage(Texts t, Content form, Content token, String path, boolean disabled, boolean own) {}
