package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Answer;

class PeoplePagesTest extends DoorTest {
    private Screens screens;
    private Viewer root;

    @BeforeEach
    void draw() {
        screens = new Screens(door);
        root = access.accounts().viewer(door.account("Root", Role.ADMINISTRATOR));
    }

    private static Map<String, List<String>> fields(String name, String role, String areas) {
        return Map.of("name", List.of(name), "role", List.of(role), "areas", List.of(areas));
    }

    private static String code(Answer answer) {
        return Screens.page(answer).select("code").text();
    }

    @Test
    void anInvitationMakesAnAccountAndShowsALinkThatOpens() {
        Answer answer = screens.post(
                "people-and-access/invite", root, Map.of(), fields("Lea", "area-lead", "north ketter\r\nX99000002"));
        Account lea = access.accounts().named("Lea").orElseThrow();
        assertEquals(Set.of("n", "s"), lea.areas());
        String link = code(answer);
        assertTrue(link.startsWith(Screens.ADDRESS + "/sign-in/"));
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertEquals(
                lea.id(), access.links().open(secret).orElseThrow().account().id());
    }

    @Test
    void anUnknownAreaIsNamedAndTheEntryKept() {
        Answer answer = screens.post("people-and-access/invite", root, Map.of(), fields("Lea", "area-lead", "Nowhere"));
        Document page = Screens.page(answer);
        assertEquals(422, Screens.view(answer).status());
        assertEquals("#areas", page.select(".govuk-error-summary a").attr("href"));
        assertTrue(page.select(".govuk-error-summary").text().contains("Nowhere"));
        assertEquals("Nowhere", page.select("#areas").val());
        assertTrue(page.select("input[value=area-lead]").hasAttr("checked"));
    }

    @Test
    void whatAPersonTypesIsOnlyEverText() {
        String name = "<script>alert(1)</script>";
        screens.post("people-and-access/invite", root, Map.of(), fields(name, "viewer", ""));
        Document page = Screens.page(screens.get("people-and-access", root, Map.of()));
        assertTrue(page.select("script").isEmpty());
        assertTrue(page.select("tbody").text().contains(name));
    }

    @Test
    void theListSaysWhoCanSignInAndNamesAreas() {
        door.account("Lea", Role.AREA_LEAD, "n");
        Document page = Screens.page(screens.get("people-and-access", root, Map.of()));
        assertEquals(
                List.of("Lea Area lead North Ketter No password set", "Root Administrator All No password set"),
                page.select("tbody tr").eachText());
    }

    @Test
    void disablingCanBeUndone() {
        Account lea = door.account("Lea", Role.VIEWER);
        Answer answer = screens.post(
                "people-and-access/accounts/{account}/disable", root, Map.of("account", lea.id()), Map.of());
        assertTrue(access.accounts().find(lea.id()).orElseThrow().disabled());
        assertNotNull(((Answer.Redirect) answer).undo());
    }

    @Test
    void aStaleSaveShowsWhatIsStoredAndWhatWasTyped() {
        Account lea = door.account("Lea", Role.VIEWER);
        Map<String, String> account = Map.of("account", lea.id());
        String page = "people-and-access/accounts/{account}";
        Map<String, List<String>> first = Map.of(
                "name", List.of("Lea Hart"), "role", List.of("viewer"), "revision", List.of("" + lea.revision()));
        Map<String, List<String>> second = Map.of(
                "name", List.of("Lea Lund"), "role", List.of("viewer"), "revision", List.of("" + lea.revision()));
        screens.post(page, root, account, first);
        Document shown = Screens.page(screens.post(page, root, account, second));
        assertTrue(shown.select(".govuk-error-summary").text().contains("Stored now: Lea Hart; Viewer"));
        assertEquals("Lea Lund", shown.select("#name").val());
        assertEquals(
                "" + (lea.revision() + 1), shown.select("input[name=revision]").val());
    }

    @Test
    void aTokenIsShownOnceListedAndRevoked() {
        Answer made =
                screens.post("people-and-access/tokens/new", root, Map.of(), fields("Nightly export", "viewer", ""));
        assertTrue(access.tokens().viewerOf(code(made)).isPresent());
        Document list = Screens.page(screens.get("people-and-access", root, Map.of()));
        assertTrue(list.text().contains("Nightly export Viewer All 2 March 2026 Active Revoke"));
        assertTrue(list.select("code").isEmpty());
        String id = access.tokens().list().get(0).id();
        String path = "people-and-access/tokens/{token}/revoke";
        assertTrue(Screens.page(screens.get(path, root, Map.of("token", id)))
                .text()
                .contains("cannot be undone"));
        screens.post(path, root, Map.of("token", id), Map.of());
        assertTrue(access.tokens().viewerOf(code(made)).isEmpty());
    }

    @Test
    void onesOwnPageSaysWhatIsKnown() {
        Document page = Screens.page(screens.get("account", root, Map.of()));
        assertTrue(page.select("dl").text().contains("Name Root Role Administrator"));
        assertEquals(1, page.select("form[action=/account/end-other-sessions]").size());
    }
}
