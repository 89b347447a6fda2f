package org.peerbench.host.account;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;

/**
 * The form of an account or a token.
 *
 * @param t        the texts
 * @param token    the form's hidden field
 * @param problems what is wrong
 * @param action   where it is sent
 * @param fields   in their order
 * @param revision the revision that the writer has seen; 0 for a new record
 * @param submit   the words on the button
 */
public record AccountForm(
        Texts t,
        Content token,
        ErrorSummary problems,
        String action,
        List<Content> fields,
        long revision,
        String submit) {}
