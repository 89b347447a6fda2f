package org.peerbench.host.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Signing in with a password, with a limit on guesses by account and by address. Thread-safe. */
final class SignIn {
    private static final int TRIES_BY_NAME = 10;
    /** More than by name, since a town hall's people share one address. */
    private static final int TRIES_BY_ADDRESS = 50;

    /** How it went. */
    sealed interface Outcome {
        /** The name and the password are right. */
        record Welcome(Account account) implements Outcome {}

        /** Something is wrong; it is not said what. */
        record Wrong() implements Outcome {}

        /** Nothing was checked: too many tries failed. */
        record TooMany(long minutes) implements Outcome {}
    }

    private final Passwords passwords;
    private final Attempts byName;
    private final Attempts byAddress;

    SignIn(Passwords passwords, Clock clock) {
        this.passwords = passwords;
        this.byName = new Attempts(clock, TRIES_BY_NAME);
        this.byAddress = new Attempts(clock, TRIES_BY_ADDRESS);
    }

    Outcome attempt(String nameOrEmail, String password, String address) {
        String name = nameOrEmail.toLowerCase(Locale.ROOT);
        if (!byAddress.begin(address) || !byName.begin(name)) {
            return new Outcome.TooMany(Attempts.WINDOW.toMinutes());
        }
        Optional<Account> account = passwords.match(nameOrEmail, password);
        if (account.isEmpty()) {
            return new Outcome.Wrong();
        }
        byAddress.succeeded(address);
        byName.succeeded(name);
        return new Outcome.Welcome(account.get());
    }

    /** Whether this is the account's password; counts like signing in, since it can be guessed here as well. */
    boolean confirm(Account account, String password) {
        String name = account.name().toLowerCase(Locale.ROOT);
        if (!byName.begin(name)) {
            return false;
        }
        boolean right = passwords.matches(account.id(), password);
        if (right) {
            byName.succeeded(name);
        }
        return right;
    }
}
