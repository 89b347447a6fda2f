package org.peerbench.host.account;

import gg.jte.Content;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;

/**
 * The page on which one sets one's password.
 *
 * @param t        the texts
 * @param token    the form's hidden field
 * @param problems what is wrong
 * @param name     the account's name, for password stores
 * @param current  the password until now, or {@code null} where none is set
 * @param password the new one
 * @param again    the new one again
 */
public record PasswordForm(
        Texts t,
        Content token,
        ErrorSummary problems,
        String name,
        TextField current,
        TextField password,
        TextField again) {}
