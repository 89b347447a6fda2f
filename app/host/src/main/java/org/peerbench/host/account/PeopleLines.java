package org.peerbench.host.account;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.peerbench.api.access.Role;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;

/**
 * Puts accounts and tokens into words.
 *
 * @param t     the texts
 * @param names the areas' names
 */
record PeopleLines(Texts t, AreaNames names) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    PeoplePage.AccountLine of(Account account) {
        return new PeoplePage.AccountLine(
                account.name(),
                PeoplePages.path(account.id()),
                account.email(),
                t.of("account.role." + account.role().key()),
                areas(account.role(), account.areas()),
                state(account));
    }

    PeoplePage.TokenLine of(ApiToken token) {
        return new PeoplePage.TokenLine(
                token.name(),
                token.revoked() ? null : TokenPages.revoking(token.id()),
                t.of("account.role." + token.role().key()),
                areas(token.role(), token.areas()),
                token.lastUsed() == null ? t.of("account.never") : DAY.format(token.lastUsed()),
                token.revoked()
                        ? new Tag(Tag.Kind.NEUTRAL, t.of("account.state.revoked"))
                        : new Tag(Tag.Kind.STRENGTH, t.of("account.state.active")));
    }

    /** Only an area lead is held to the areas of the account. */
    private String areas(Role role, Set<String> ids) {
        if (ids.isEmpty()) {
            return t.of(role == Role.AREA_LEAD ? "account.none" : "account.all");
        }
        return names.list(ids);
    }

    private Tag state(Account account) {
        if (account.disabled()) {
            return new Tag(Tag.Kind.NEUTRAL, t.of("account.state.disabled"));
        }
        return account.hasPassword()
                ? new Tag(Tag.Kind.STRENGTH, t.of("account.state.active"))
                : new Tag(Tag.Kind.WATCH, t.of("account.state.noPassword"));
    }
}
