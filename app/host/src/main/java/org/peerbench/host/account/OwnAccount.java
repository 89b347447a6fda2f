package org.peerbench.host.account;

import gg.jte.Content;
import org.peerbench.api.text.Texts;

/**
 * The page of one's own account.
 *
 * @param t           the texts
 * @param token       the forms' hidden field
 * @param name        what the account is called
 * @param role        what it is here for, in words
 * @param email       its e-mail address, or what to read where there is none
 * @param areas       the names of its areas, or what to read where there are none
 * @param hasPassword whether it can sign in without a link
 */
public record OwnAccount(
        Texts t, Content token, String name, String role, String email, String areas, boolean hasPassword) {}
