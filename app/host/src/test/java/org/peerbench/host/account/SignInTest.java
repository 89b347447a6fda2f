package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerbench.api.access.Role;

class SignInTest extends DoorTest {
    private SignIn signIn;

    @BeforeEach
    void start() {
        signIn = new SignIn(access.passwords(), door.clock);
    }

    private SignIn.Outcome attempt(String name, String password) {
        return signIn.attempt(name, password, "198.51.100.7");
    }

    @Test
    void theRightPasswordIsWelcomeWhateverTheCaseOfTheName() {
        Account ann = door.known("Ann");
        assertEquals(new SignIn.Outcome.Welcome(ann), attempt("ANN", Door.PASSWORD));
    }

    @Test
    void aWrongPasswordAnUnknownNameAndAnAccountWithoutPasswordGetTheSameAnswer() {
        door.known("Ann");
        door.account("Ben", Role.VIEWER);
        SignIn.Outcome wrong = attempt("Ann", "not this one, sorry");
        assertEquals(wrong, attempt("Nobody", "not this one, sorry"));
        assertEquals(wrong, attempt("Ben", "not this one, sorry"));
    }

    @Test
    void anUnknownNameIsHashedLikeAKnownOne() {
        door.known("Ann");
        long known = time(() -> access.passwords().match("Ann", "not this one, sorry"));
        long unknown = time(() -> access.passwords().match("Nobody", "not this one, sorry"));
        // Without the hash the second would be faster by three orders of magnitude.
        assertTrue(unknown > known / 5, unknown + " ns against " + known + " ns");
    }

    private static long time(Runnable work) {
        work.run();
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    @Test
    void aDisabledAccountCannotSignIn() {
        door.account("Root", Role.ADMINISTRATOR);
        Account ann = door.known("Ann");
        access.accounts().disable(Door.ROOT, ann);
        assertInstanceOf(SignIn.Outcome.Wrong.class, attempt("Ann", Door.PASSWORD));
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordWaitsAQuarterOfAnHour() {
        Account ann = door.known("Ann");
        for (int failures = 0; failures < 10; failures++) {
            assertInstanceOf(SignIn.Outcome.Wrong.class, attempt("Ann", "not this one, sorry"));
        }
        assertEquals(new SignIn.Outcome.TooMany(15), attempt("ann", Door.PASSWORD));
        assertFalse(signIn.confirm(ann, Door.PASSWORD));
        door.clock.pass(Duration.ofMinutes(15));
        assertInstanceOf(SignIn.Outcome.Welcome.class, attempt("Ann", Door.PASSWORD));
    }

    @Test
    void successesDoNotCount() {
        door.known("Ann");
        for (int times = 0; times < 12; times++) {
            assertInstanceOf(SignIn.Outcome.Welcome.class, attempt("Ann", Door.PASSWORD));
        }
    }

    @Test
    void onlyTheSlowHashOfAPasswordIsStoredAndNothingOfItIsLogged() {
        door.known("Ann");
        String stored = door.dump("account_password").toString();
        assertTrue(stored.contains("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertFalse(stored.contains(Door.PASSWORD));
        assertFalse(door.dump("change_row").toString().contains("argon2"));
    }
}
