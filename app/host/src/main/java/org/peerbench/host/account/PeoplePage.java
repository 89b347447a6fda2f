package org.peerbench.host.account;

import java.util.List;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;

/**
 * All accounts and tokens.
 *
 * @param t        the texts
 * @param accounts by name
 * @param tokens   by name
 */
public record PeoplePage(Texts t, List<AccountLine> accounts, List<TokenLine> tokens) {
    /** One account in words; {@code path} leads to its page. */
    public record AccountLine(String name, String path, String email, String role, String areas, Tag state) {}

    /** One token in words; {@code path} leads to revoking it, {@code null} where it is revoked. */
    public record TokenLine(String name, String path, String role, String areas, String lastUsed, Tag state) {}
}
