package org.peerbench.host.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;

/**
 * Argon2id with the first of the settings that OWASP's password storage cheat sheet recommends as a minimum: 19 MiB,
 * two passes, one lane. At most two are computed at once, so that a flood of sign-ins leaves memory and processor to
 * the others.
 */
final class SlowHash {
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final long PATIENCE_SECONDS = 10;

    /** Of no password: it is checked where there is no account, so that this takes as long as where there is one. */
    static final String OF_NOTHING =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA" + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Semaphore places = new Semaphore(2, true);
    private final SecureRandom random = new SecureRandom();
    private final Texts words;

    SlowHash(Texts words) {
        this.words = words;
    }

    String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return taking(() -> ARGON2.hash(bytes(password), salt).getResult());
    }

    boolean matches(String password, String hash) {
        // From the hash, so that passwords set before the settings were raised still match.
        return taking(() ->
                Argon2Function.getInstanceFromHash(hash).check(bytes(password), hash.getBytes(StandardCharsets.UTF_8)));
    }

    private <R> R taking(Supplier<R> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private Refusal busy() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "SIGN_IN_BUSY", words.of("account.error.busy"));
    }

    /** The same password typed on two kinds of keyboard is the same bytes (NIST SP 800-63B). */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }
}
