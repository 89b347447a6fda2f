package org.peerbench.host.account;

import gg.jte.Content;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;

/**
 * The sign-in page.
 *
 * @param t         the texts
 * @param token     the form's hidden field
 * @param problems  what is wrong
 * @param signedOut whether to say that the person has signed out
 * @param name      name or e-mail address
 * @param password  the password
 * @param to        where to go afterwards
 */
public record SignInForm(
        Texts t,
        Content token,
        ErrorSummary problems,
        boolean signedOut,
        TextField name,
        TextField password,
        String to) {}
