package org.peerbench.testkit.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.peerbench.testkit.ToolJar;

class FaultsStayInTheToolTest {
    @RegisterExtension
    static final Peerbench peerbench = Peerbench.with(
                    ToolJar.of(FaultyTools.ThrowsWhenMade.class),
                    ToolJar.of(FaultyTools.ThrowsWhenAsked.class),
                    ToolJar.of(FaultyTools.ThrowsAtStart.class),
                    ToolJar.of(FaultyTools.Unguarded.class),
                    ToolJar.of(FaultyTools.Reaching.class),
                    ToolJar.of(FaultyTools.ThrowsOnPages.class))
            .filling(BrokenJars::in);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty.jar          | It cannot be read as a jar; it may be damaged or not fully copied
            truncated.jar      | It cannot be read as a jar; it may be damaged or not fully copied
            letter.jar         | It cannot be read as a jar; it may be damaged or not fully copied
            nameless.jar       | It has no plugin.properties, so it does not say which tool it is
            carries-api.jar    | It carries a copy of the tool API. Give peerbench-api the scope 'provided' and build again
            zz-second.jar      | Another jar in the folder is already the tool 'healthy'. Keep one of them
            bad-id.jar         | Its plugin.id 'Bad_Id' is not made of lower-case words joined by dashes
            lost               | A class is missing: org.example.Lost
            no-tool            | does not implement org.peerbench.api.Tool
            throws-when-made   | The kettle is empty
            throws-when-asked  | It did not start: The list is lost
            throws-at-start    | It did not start: The door is stuck
            unguarded          | Page 'open' names the permission 'read', which the tool does not contribute
            reaching           | io.javalin.Javalin is not part of the tool API. Use what org.peerbench.api offers
            """)
    void aToolThatCannotRunIsListedWithTheReason(String tool, String reason) {
        JsonNode listed = health(tool);
        assertEquals("FAILED", listed.path("state").asText());
        String given = listed.path("reason").asText();
        assertTrue(given.contains(reason), given);

        String page = peerbench.as(Role.VIEWER).get("/tools").text();
        assertTrue(page.contains(reason), page);
        assertTrue(page.contains(tool), page);
    }

    @Test
    void theHealthyToolRuns() {
        assertEquals("STARTED", health(BrokenJars.HEALTHY).path("state").asText());
        assertEquals(
                "All is well", peerbench.as(Role.VIEWER).get("/tools/healthy").title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/tools", "/health", "/account", "/search?q=x"})
    void theWorkbenchItselfAnswers(String path) {
        assertEquals(200, peerbench.as(Role.COORDINATOR).get(path).status());
    }

    @Test
    void aToolThatDidNotStartHasNoPages() {
        assertEquals(404, peerbench.as(Role.VIEWER).get("/tools/unguarded/open").status());
    }

    @Test
    void aPageThatThrowsIsAPlainErrorPageAndAfterFiveTimesThePauseIsSaid() {
        Person viewer = peerbench.as(Role.VIEWER);
        for (int time = 1; time <= 5; time++) {
            Page page = viewer.get(time % 2 == 0 ? "/tools/throws-on-pages/drawn" : "/tools/throws-on-pages");
            assertEquals(500, page.status());
            assertTrue(page.text().contains("Everything else works"), page.text());
            assertFalse(page.body().contains("secret-of-the-inside"), page.body());
        }

        Page paused = viewer.get("/tools/throws-on-pages");

        assertEquals(503, paused.status());
        assertEquals("SUSPENDED", health("throws-on-pages").path("state").asText());
        assertTrue(viewer.get("/tools").text().contains("It failed five times within a minute"));
        assertEquals(200, viewer.get("/").status());
    }

    private static JsonNode health(String tool) {
        for (JsonNode listed : peerbench.apiWithoutToken().get("/health").json().path("tools")) {
            if (listed.path("id").asText().equals(tool)) {
                return listed;
            }
        }
        throw new AssertionError("/health does not list " + tool);
    }
}
