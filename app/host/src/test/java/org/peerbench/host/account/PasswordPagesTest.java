package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerbench.api.access.Role;
import org.peerbench.api.page.Answer;

class PasswordPagesTest extends DoorTest {
    private static final String NEW = "otter lantern gravel";

    private Screens screens;

    @BeforeEach
    void draw() {
        screens = new Screens(door);
    }

    private Answer set(Account account, String current, String password, String again) {
        Map<String, List<String>> fields =
                Map.of("current", List.of(current), "password", List.of(password), "again", List.of(again));
        return screens.post("set-password", access.accounts().viewer(account), Map.of(), fields);
    }

    private static String errorAt(Answer answer) {
        assertEquals(422, Screens.view(answer).status());
        return Screens.page(answer).select(".govuk-error-summary a").attr("href");
    }

    @Test
    void whoHasNoPasswordSetsOneAndOtherSessionsEnd() {
        Account ann = door.account("Ann", Role.VIEWER);
        assertInstanceOf(Answer.Redirect.class, set(ann, "", NEW, NEW));
        assertTrue(access.passwords().match("Ann", NEW).isPresent());
        assertEquals(List.of("close others"), screens.gate);
    }

    @Test
    void whoHasAPasswordMustKnowIt() {
        Account ann = door.known("Ann");
        assertEquals("#current", errorAt(set(ann, "not this one, sorry", NEW, NEW)));
        assertInstanceOf(Answer.Redirect.class, set(ann, Door.PASSWORD, NEW, NEW));
        assertTrue(access.passwords().match("Ann", Door.PASSWORD).isEmpty());
    }

    @Test
    void aWeakOrMistypedPasswordIsNotSet() {
        Account ann = door.account("Ann", Role.VIEWER);
        assertEquals("#password", errorAt(set(ann, "", "password1234", "password1234")));
        assertEquals("#again", errorAt(set(ann, "", NEW, NEW + " ")));
        assertTrue(access.passwords().match("Ann", NEW).isEmpty());
    }
}
