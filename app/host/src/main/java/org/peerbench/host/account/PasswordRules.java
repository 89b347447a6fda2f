package org.peerbench.host.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.text.Texts;

/** Length counts, composition does not (NIST SP 800-63B); a few that everybody tries first are refused. */
final class PasswordRules {
    static final int SHORTEST = 12;
    /** So that nobody makes the server hash a novel. */
    private static final int LONGEST = 200;

    /** Stems that guessing tools try first, repeated or followed by digits to reach the length. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "passw0rd",
            "letmein",
            "welcome",
            "qwerty",
            "qwertyuiop",
            "qwertyuiopasdfgh",
            "asdfghjkl",
            "iloveyou",
            "administrator",
            "admin",
            "changeme",
            "football",
            "liverpool",
            "sunshine",
            "secret",
            "123456789012",
            "1234567890123",
            "123456789123",
            "012345678910",
            "112233445566",
            "1q2w3e4r5t6y",
            "peerbench",
            "bettercarefund",
            "abcdefghijkl",
            "abcdefghijklmnopqrstuvwxyz",
            "monkey",
            "dragon");

    private final Texts words;

    PasswordRules(Texts words) {
        this.words = words;
    }

    /** What is wrong with a password for this account, in a sentence. */
    Optional<String> fault(String password, Account account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(words.of("account.error.passwordShort", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of(words.of("account.error.passwordLong", LONGEST));
        }
        return isCommon(password, account) ? Optional.of(words.of("account.error.passwordCommon")) : Optional.empty();
    }

    private static boolean isCommon(String password, Account account) {
        String letters = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        String own = account.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return password.chars().distinct().count() < SHORTEST / 3
                || once(password).length() <= SHORTEST / 3
                || COMMON.contains(password.toLowerCase(Locale.ROOT))
                || COMMON.contains(once(letters))
                || (!own.isEmpty() && letters.equals(own))
                || password.equalsIgnoreCase(account.email());
    }

    /** The part that a text repeats, or the text itself. */
    private static String once(String text) {
        int length = (text + text).indexOf(text, 1);
        return text.substring(0, length);
    }
}
