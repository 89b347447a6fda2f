package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerbench.api.access.Role;
import org.peerbench.api.page.Answer;

class SignInPagesTest extends DoorTest {
    private Screens screens;

    @BeforeEach
    void draw() {
        screens = new Screens(door);
    }

    private Answer signIn(String name, String password, String to) {
        return screens.post(
                "sign-in",
                null,
                Map.of(),
                Map.of("name", List.of(name), "password", List.of(password), "to", List.of(to)));
    }

    @Test
    void theRightPasswordOpensASessionAndLeadsWhereThePersonWanted() {
        Account ann = door.known("Ann");
        assertEquals(Answer.Redirect.to("/areas/x"), signIn("Ann", Door.PASSWORD, "/areas/x"));
        assertEquals(List.of("open " + ann.id()), screens.gate);
    }

    @Test
    void aWrongPasswordShowsTheFormAgainWithTheNameAndWithoutThePassword() {
        door.known("Ann");
        Answer answer = signIn("Ann", "not this one, sorry", "/areas/x");
        assertEquals(422, Screens.view(answer).status());
        Document page = Screens.page(answer);
        assertEquals("#name", page.select(".govuk-error-summary a").attr("href"));
        assertEquals("Ann", page.select("#name").val());
        assertEquals("username", page.select("#name").attr("autocomplete"));
        assertEquals("", page.select("#password").val());
        assertEquals("/areas/x", page.select("input[name=to]").val());
        assertTrue(screens.gate.isEmpty());
    }

    @Test
    void nothingTypedIsSaidFieldByField() {
        Document page = Screens.page(signIn(" ", "", "/"));
        assertEquals(
                List.of("#name", "#password"),
                page.select(".govuk-error-summary a").eachAttr("href"));
    }

    @Test
    void aLinkSignsInOnceAndThenSaysWhatToDo() {
        Account ann = door.account("Ann", Role.VIEWER);
        String secret = access.links().issue(Door.ROOT, ann, LinkPurpose.SIGN_IN);
        Map<String, String> parameters = Map.of("secret", secret);
        assertEquals(Answer.Redirect.to("/"), screens.get("sign-in/{secret}", null, parameters));
        Answer again = screens.get("sign-in/{secret}", null, parameters);
        assertEquals("This sign-in link no longer works", Screens.view(again).title());
        assertEquals(422, Screens.view(again).status());
        assertTrue(Screens.page(again).text().contains("Ask whoever gave you the link for a new one"));
        assertEquals(List.of("open " + ann.id()), screens.gate);
    }

    @Test
    void aLinkToSetAPasswordLeadsToAFormThatAsksForNoOldOne() {
        Account ann = door.known("Ann");
        String secret = access.links().issue(Door.ROOT, ann, LinkPurpose.SET_PASSWORD);
        assertEquals(
                Answer.Redirect.to("/set-password"), screens.get("sign-in/{secret}", null, Map.of("secret", secret)));
        Document page =
                Screens.page(screens.get("set-password", access.accounts().viewer(ann), Map.of()));
        assertTrue(page.select("#current").isEmpty());
        assertEquals(2, page.select("input[autocomplete=new-password]").size());
    }

    @Test
    void signingOutEndsTheSession() {
        screens.post("sign-out", null, Map.of(), Map.of());
        assertEquals(List.of("close"), screens.gate);
    }
}
