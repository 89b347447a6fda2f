package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.peerbench.api.access.Role;

class LinksTest extends DoorTest {
    @Test
    void aLinkOpensOnce() {
        Account ann = door.account("Ann", Role.VIEWER);
        String secret = access.links().issue(Door.ROOT, ann, LinkPurpose.SIGN_IN);
        assertEquals(
                ann.id(), access.links().open(secret).orElseThrow().account().id());
        assertTrue(access.links().open(secret).isEmpty());
    }

    @Test
    void aSignInLinkDiesAfterTwelveHours() {
        String secret = access.links().issue(Door.ROOT, door.account("Ann", Role.VIEWER), LinkPurpose.SIGN_IN);
        door.clock.pass(Duration.ofHours(12));
        assertTrue(access.links().open(secret).isEmpty());
    }

    @Test
    void aLinkToSetAPasswordLivesSevenDays() {
        String secret = access.links().issue(Door.ROOT, door.account("Ann", Role.VIEWER), LinkPurpose.SET_PASSWORD);
        door.clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertTrue(access.links().open(secret).isPresent());
    }

    @Test
    void aNewLinkToSetAPasswordEndsTheEarlierOne() {
        Account ann = door.account("Ann", Role.VIEWER);
        String first = access.links().issue(Door.ROOT, ann, LinkPurpose.SET_PASSWORD);
        String second = access.links().issue(Door.ROOT, ann, LinkPurpose.SET_PASSWORD);
        assertTrue(access.links().open(first).isEmpty());
        assertTrue(access.links().open(second).isPresent());
    }

    @Test
    void openingALinkToSetAPasswordForgetsTheOldOneAndEndsSessions() {
        Account ann = door.known("Ann");
        String cookie = access.sessions().open(ann.id()).cookieValue();
        String secret = access.links().issue(Door.ROOT, ann, LinkPurpose.SET_PASSWORD);
        assertTrue(access.passwords().match("Ann", Door.PASSWORD).isPresent());
        access.links().open(secret);
        assertTrue(access.passwords().match("Ann", Door.PASSWORD).isEmpty());
        assertTrue(access.sessions().find(cookie).isEmpty());
    }

    @Test
    void aDisabledAccountsLinkIsDead() {
        door.account("Root", Role.ADMINISTRATOR);
        Account ann = door.account("Ann", Role.VIEWER);
        String secret = access.links().issue(Door.ROOT, ann, LinkPurpose.SIGN_IN);
        access.accounts().disable(Door.ROOT, ann);
        assertTrue(access.links().open(secret).isEmpty());
    }

    @Test
    void whatIsNoLinkOpensNothing() {
        assertTrue(access.links().open("").isEmpty());
        assertTrue(access.links().open("x".repeat(43)).isEmpty());
        assertTrue(access.links().open("x".repeat(100_000)).isEmpty());
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        String secret = access.links().issue(Door.ROOT, door.account("Ann", Role.VIEWER), LinkPurpose.SIGN_IN);
        String stored = door.dump("account_link_secret").toString();
        assertFalse(stored.contains(secret));
        assertTrue(stored.contains(Secrets.hash(secret)));
        String log = door.dump("change_row").toString();
        assertTrue(log.contains("SIGN_IN"));
        assertFalse(log.contains(Secrets.hash(secret)));
    }
}
