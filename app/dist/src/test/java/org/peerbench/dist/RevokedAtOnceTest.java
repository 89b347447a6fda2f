package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Who asks is remembered for a while; what an administrator takes away counts from the next request on all the same. */
class RevokedAtOnceTest {
    private static final String PEOPLE = "/people-and-access";

    @RegisterExtension
    static final Peerbench peerbench = Peerbench.bare().demo();

    private final Person administrator = peerbench.as(Role.ADMINISTRATOR);

    @Test
    void aRevokedTokenOpensNothingAnyMore() {
        Api program = peerbench.api(Role.VIEWER);
        assertEquals(200, program.get("/api/themes").status());
        assertEquals(200, program.get("/api/themes").status());

        administrator.post(first("a[href$=/revoke]"), Map.of());

        assertEquals(401, program.get("/api/themes").status());
    }

    @Test
    void aDisabledAccountIsSignedOut() {
        Person viewer = peerbench.as(Role.VIEWER);
        assertEquals(200, viewer.get("/areas").status());
        assertEquals(200, viewer.get("/areas").status());

        administrator.post(first("a[href*=/accounts/]:contains(Test viewer)") + "/disable", Map.of());

        assertEquals(303, viewer.get("/areas").status());
    }

    private String first(String selector) {
        return administrator.get(PEOPLE).document().select(selector).first().attr("href");
    }
}
