package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Role;

class SessionsTest extends DoorTest {
    @Test
    void anOpenedSessionIsFoundByItsCookieWithItsToken() {
        Account ann = door.account("Ann", Role.VIEWER);
        OpenedSession opened = access.sessions().open(ann.id());
        Session found = access.sessions().find(opened.cookieValue()).orElseThrow();
        assertEquals(ann.id(), found.viewer().account());
        assertEquals(opened.csrf(), found.csrf());
    }

    @Test
    void eachSignInHasANewIdAndANewToken() {
        Account ann = door.account("Ann", Role.VIEWER);
        OpenedSession first = access.sessions().open(ann.id());
        OpenedSession second = access.sessions().open(ann.id());
        assertNotEquals(first.cookieValue(), second.cookieValue());
        assertNotEquals(first.csrf(), second.csrf());
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutARequest() {
        String cookie =
                access.sessions().open(door.account("Ann", Role.VIEWER).id()).cookieValue();
        door.clock.pass(Duration.ofMinutes(29));
        assertTrue(access.sessions().find(cookie).isPresent());
        door.clock.pass(Duration.ofMinutes(29));
        assertTrue(access.sessions().find(cookie).isPresent());
        door.clock.pass(Duration.ofMinutes(30));
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void aBusySessionEndsAfterTwelveHours() {
        String cookie =
                access.sessions().open(door.account("Ann", Role.VIEWER).id()).cookieValue();
        for (int quarters = 1; quarters < 48; quarters++) {
            door.clock.pass(Duration.ofMinutes(15));
            assertTrue(access.sessions().find(cookie).isPresent());
        }
        door.clock.pass(Duration.ofMinutes(15));
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void aUseIsNotedAtMostOnceAMinute() {
        String cookie =
                access.sessions().open(door.account("Ann", Role.VIEWER).id()).cookieValue();
        String opened = door.dump("account_session").toString();
        door.clock.pass(Duration.ofSeconds(59));
        access.sessions().find(cookie);
        assertEquals(opened, door.dump("account_session").toString());
        door.clock.pass(Duration.ofSeconds(1));
        access.sessions().find(cookie);
        assertTrue(door.dump("account_session").toString().contains("2026-03-02T09:01:00.000Z"));
    }

    @Test
    void onlyTheHashOfACookieIsStored() {
        OpenedSession opened =
                access.sessions().open(door.account("Ann", Role.VIEWER).id());
        String stored = door.dump("account_session").toString();
        assertFalse(stored.contains(opened.cookieValue()));
        assertFalse(stored.contains(opened.csrf()));
    }

    @Test
    void aClosedSessionIsGone() {
        String cookie =
                access.sessions().open(door.account("Ann", Role.VIEWER).id()).cookieValue();
        access.sessions().close(access.sessions().find(cookie).orElseThrow().id());
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void closingTheOthersLeavesThisOneAndOtherPeoples() {
        Account ann = door.account("Ann", Role.VIEWER);
        String here = access.sessions().open(ann.id()).cookieValue();
        String elsewhere = access.sessions().open(ann.id()).cookieValue();
        String bens =
                access.sessions().open(door.account("Ben", Role.VIEWER).id()).cookieValue();
        access.sessions().closeOthers(access.sessions().find(here).orElseThrow().id());
        assertTrue(access.sessions().find(here).isPresent());
        assertTrue(access.sessions().find(elsewhere).isEmpty());
        assertTrue(access.sessions().find(bens).isPresent());
    }

    @Test
    void disablingAnAccountEndsItsSessionsAtOnce() {
        door.account("Root", Role.ADMINISTRATOR);
        Account ann = door.account("Ann", Role.VIEWER);
        String cookie = access.sessions().open(ann.id()).cookieValue();
        access.accounts().disable(Door.ROOT, ann);
        assertTrue(access.sessions().find(cookie).isEmpty());
        assertThrows(Refusal.class, () -> access.sessions().open(ann.id()));
    }

    @Test
    void aChangedRoleCountsFromTheNextRequestOn() {
        door.account("Root", Role.ADMINISTRATOR);
        Account ann = door.account("Ann", Role.COORDINATOR);
        String cookie = access.sessions().open(ann.id()).cookieValue();
        access.accounts()
                .change(Door.ROOT, ann.id(), ann.revision(), new AccountDraft("Ann", Role.VIEWER, null, Set.of()));
        assertEquals(
                Role.VIEWER,
                access.sessions().find(cookie).orElseThrow().viewer().role());
    }

    @Test
    void aMessageIsSaidOnce() {
        String cookie =
                access.sessions().open(door.account("Ann", Role.VIEWER).id()).cookieValue();
        String session = access.sessions().find(cookie).orElseThrow().id();
        assertTrue(access.sessions().takeFlash(session).isEmpty());
        access.sessions().flash(session, new Flash("Saved.", "set-1"));
        assertEquals(
                Optional.of(new Flash("Saved.", "set-1")), access.sessions().takeFlash(session));
        assertTrue(access.sessions().takeFlash(session).isEmpty());
    }
}
