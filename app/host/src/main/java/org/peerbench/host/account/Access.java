package org.peerbench.host.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/**
 * Everything about who may come in, over one database.
 *
 * @param accounts  who there is
 * @param passwords how they prove it
 * @param links     how they come in without
 * @param tokens    how programs come in
 * @param sessions  who is in
 * @param clock     the workbench's
 */
public record Access(
        Accounts accounts, Passwords passwords, Links links, ApiTokens tokens, Sessions sessions, Clock clock) {
    static final Bundle TEXTS = new Bundle("org.peerbench.host.account.messages");

    /**
     * Puts the services together.
     *
     * @param lookedAfter for an account, the ids of the areas of which it is lead or cover
     * @param afterwards  runs the notes that a session or a token was used; one thread is enough
     * @param listening   is given once what is to be run after every commit by others, before its writer goes on
     */
    public static Access over(
            Database database,
            Clock clock,
            Function<String, Set<String>> lookedAfter,
            Executor afterwards,
            Consumer<Runnable> listening) {
        AtomicLong stored = new AtomicLong();
        listening.accept(stored::incrementAndGet);
        return over(new Telling(database, stored::incrementAndGet), clock, lookedAfter, afterwards, stored);
    }

    private static Access over(
            Database database,
            Clock clock,
            Function<String, Set<String>> lookedAfter,
            Executor afterwards,
            AtomicLong stored) {
        Texts words = texts();
        Secrets secrets = new Secrets();
        Touches touches = new Touches(database, afterwards, words);
        Accounts accounts = new Accounts(database, clock, lookedAfter, words);
        return new Access(
                accounts,
                new Passwords(database, clock, words),
                new Links(database, clock, secrets, words),
                new ApiTokens(database, clock, secrets, touches, new Remembered<>(clock, stored), words),
                new Sessions(database, clock, accounts, secrets, touches, new Remembered<>(clock, stored), words),
                clock);
    }

    /**
     * Makes an account and a link with which its owner sets a password.
     *
     * @param areas codes, ids or names
     * @return the link's secret, which belongs after {@link Links#PATH}
     * @throws Refusal with all that is wrong
     */
    public String addUser(Author author, Directory directory, String name, Role role, Collection<String> areas) {
        AccountDraft draft = new AccountDraft(name, role, null, names(directory).ids(areas));
        Account account = accounts.find(accounts.create(author, draft)).orElseThrow();
        return links.issue(author, account, LinkPurpose.SET_PASSWORD);
    }

    /**
     * Makes a token for programs.
     *
     * @param areas codes, ids or names
     * @return the secret, which cannot be had again
     * @throws Refusal with all that is wrong
     */
    public String createToken(Author author, Directory directory, String name, Role role, Collection<String> areas) {
        return tokens.create(
                author, new AccountDraft(name, role, null, names(directory).ids(areas)));
    }

    private AreaNames names(Directory directory) {
        return new AreaNames(directory, LocalDate.now(clock), texts());
    }

    /** The texts also where no request is served: on the command line and in the history. */
    private static Texts texts() {
        return BundleTexts.read(List.of(TEXTS), Access.class.getClassLoader(), null);
    }
}
