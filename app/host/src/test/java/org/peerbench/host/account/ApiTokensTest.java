package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;

class ApiTokensTest extends DoorTest {
    private String create(Role role, String... areas) {
        return access.tokens().create(Door.ROOT, new AccountDraft("Nightly export", role, null, Set.of(areas)));
    }

    private ApiToken only() {
        return access.tokens().list().get(0);
    }

    @Test
    void aTokenStandsForItsRoleAndAreas() {
        Viewer viewer =
                access.tokens().viewerOf(create(Role.AREA_LEAD, "a1", "a2")).orElseThrow();
        assertEquals("Nightly export", viewer.name());
        assertEquals(Role.AREA_LEAD, viewer.role());
        assertEquals(Set.of("a1", "a2"), viewer.areas());
    }

    @Test
    void anAreaLeadsTokenNeedsAnArea() {
        Refusal refusal = assertThrows(Refusal.class, () -> create(Role.AREA_LEAD));
        assertEquals("areas", refusal.faults().get(0).field());
    }

    @Test
    void onlyTheHashOfATokenIsStoredAndNothingOfItIsLogged() {
        String secret = create(Role.VIEWER);
        String stored = door.dump("api_token_secret").toString();
        assertFalse(stored.contains(secret));
        assertTrue(stored.contains(Secrets.hash(secret)));
        String log = door.dump("change_row").toString();
        assertTrue(log.contains("Nightly export"));
        assertFalse(log.contains(secret));
        assertFalse(log.contains(Secrets.hash(secret)));
    }

    @Test
    void aRevokedTokenIsUnknownForEver() {
        String secret = create(Role.VIEWER);
        access.tokens().revoke(Door.ROOT, only());
        assertTrue(access.tokens().viewerOf(secret).isEmpty());
        assertTrue(only().revoked());
        assertEquals("[]", door.dump("api_token_secret").toString());
    }

    @Test
    void theLastDayOfUseIsKept() {
        String secret = create(Role.VIEWER);
        assertNull(only().lastUsed());
        access.tokens().viewerOf(secret);
        door.clock.pass(Duration.ofDays(2));
        access.tokens().viewerOf(secret);
        assertEquals(LocalDate.of(2026, 3, 4), only().lastUsed());
    }

    @Test
    void whatIsNoTokenIsUnknown() {
        assertTrue(access.tokens().viewerOf("").isEmpty());
        assertTrue(access.tokens().viewerOf("x".repeat(43)).isEmpty());
    }
}
