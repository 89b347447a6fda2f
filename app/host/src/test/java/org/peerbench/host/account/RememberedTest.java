package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;

/** Everybody here has just asked for something, so the host remembers them. */
class RememberedTest extends DoorTest {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private String token(String name) {
        String secret = access.tokens().create(Door.ROOT, new AccountDraft(name, Role.VIEWER, null, Set.of()));
        assertTrue(access.tokens().viewerOf(secret).isPresent());
        return secret;
    }

    private ApiToken only() {
        return access.tokens().list().get(0);
    }

    private String signedIn(Account account) {
        String cookie = access.sessions().open(account.id()).cookieValue();
        assertTrue(access.sessions().find(cookie).isPresent());
        return cookie;
    }

    private Viewer viewer(String cookie) {
        return access.sessions().find(cookie).orElseThrow().viewer();
    }

    @Test
    void aRevokedTokenIsRefusedAtOnce() {
        String secret = token("Export");
        access.tokens().revoke(Door.ROOT, only());
        assertTrue(access.tokens().viewerOf(secret).isEmpty());
    }

    @Test
    void aTokenThatAnotherHostRevokedIsRefusedWithinTheBound() {
        String secret = token("Export");
        door.otherHost().tokens().revoke(Door.ROOT, only());
        door.clock.pass(Remembered.BOUND);
        assertTrue(access.tokens().viewerOf(secret).isEmpty());
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        door.account("Root", Role.ADMINISTRATOR);
        Account ann = door.account("Ann", Role.VIEWER);
        String cookie = signedIn(ann);
        access.accounts().disable(Door.ROOT, ann);
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void anAccountThatAnotherHostDisabledIsOutWithinTheBound() {
        door.account("Root", Role.ADMINISTRATOR);
        Account ann = door.account("Ann", Role.VIEWER);
        String cookie = signedIn(ann);
        door.otherHost().accounts().disable(Door.ROOT, ann);
        door.clock.pass(Remembered.BOUND);
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void aChangedRoleAndAreaCountAtOnce() {
        door.account("Root", Role.ADMINISTRATOR);
        Account ann = door.account("Ann", Role.COORDINATOR);
        String cookie = signedIn(ann);
        AccountDraft draft = new AccountDraft("Ann", Role.AREA_LEAD, null, Set.of("a1"));
        access.accounts().change(Door.ROOT, ann.id(), ann.revision(), draft);
        assertEquals(Role.AREA_LEAD, viewer(cookie).role());
        assertEquals(Set.of("a1"), viewer(cookie).areas());
    }

    @Test
    void aRoleThatAnUndoGaveBackCountsAtOnce() {
        Account ann = door.account("Ann", Role.COORDINATOR);
        String cookie = signedIn(ann);
        door.database.write(Door.ROOT, "Undid a change", tx -> {
            tx.changes().update("account", ann.id(), ann.revision(), Map.of("role", Role.VIEWER.key()));
            return ann;
        });
        assertEquals(Role.VIEWER, viewer(cookie).role());
    }

    @Test
    void anAreaThatSomebodyLooksAfterNoLongerCountsAtOnce() {
        String cookie = signedIn(door.account("Ann", Role.COORDINATOR));
        assertEquals(Set.of("looked-after"), viewer(cookie).areas());
        door.lookedAfter.clear();
        door.account("Any change at all", Role.VIEWER);
        assertEquals(Set.of(), viewer(cookie).areas());
    }

    @Test
    void aNewPasswordsLinkEndsSessionsAtOnce() {
        Account ann = door.account("Ann", Role.VIEWER);
        String cookie = signedIn(ann);
        access.links().open(access.links().issue(Door.ROOT, ann, LinkPurpose.SET_PASSWORD));
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void theOtherSessionsThatAPasswordChangeClosesAreOutAtOnce() {
        Account ann = door.account("Ann", Role.VIEWER);
        String here = signedIn(ann);
        String elsewhere = signedIn(ann);
        assertTrue(access.sessions().find(here).isPresent());
        access.sessions().closeOthers(access.sessions().find(here).orElseThrow().id());
        assertTrue(access.sessions().find(elsewhere).isEmpty());
        assertTrue(access.sessions().find(here).isPresent());
    }

    @Test
    void signingOutCountsAtOnce() {
        String cookie = signedIn(door.account("Ann", Role.VIEWER));
        access.sessions().close(access.sessions().find(cookie).orElseThrow().id());
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void twelveHoursEndToTheSecond() {
        String cookie = signedIn(door.account("Ann", Role.VIEWER));
        for (int quarter = 1; quarter < 48; quarter++) {
            door.clock.pass(Duration.ofMinutes(15));
            assertTrue(access.sessions().find(cookie).isPresent());
        }
        door.clock.pass(Duration.ofMinutes(15).minus(MOMENT));
        assertTrue(access.sessions().find(cookie).isPresent());
        door.clock.pass(MOMENT);
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void whatWasLookedUpWhileSomethingWasStoredIsLookedUpAgain() {
        AtomicLong stored = new AtomicLong();
        Remembered<String> remembered = new Remembered<>(door.clock, stored);
        remembered.get("key", () -> {
            stored.incrementAndGet();
            return Optional.of("before");
        });
        assertEquals(Optional.of("after"), remembered.get("key", () -> Optional.of("after")));
        assertEquals(Optional.of("after"), remembered.get("key", Optional::empty));
    }

    @Test
    void whatIsNotThereIsNotRemembered() {
        Remembered<String> remembered = new Remembered<>(door.clock, new AtomicLong());
        assertFalse(remembered.get("key", Optional::empty).isPresent());
        assertEquals(Optional.of("now"), remembered.get("key", () -> Optional.of("now")));
    }

    @Test
    void aClockThatIsPutBackMakesNothingLiveOn() {
        Remembered<String> remembered = new Remembered<>(door.clock, new AtomicLong());
        remembered.get("key", () -> Optional.of("before"));
        door.clock.pass(Duration.ofHours(-1));
        assertEquals(Optional.of("after"), remembered.get("key", () -> Optional.of("after")));
    }
}
