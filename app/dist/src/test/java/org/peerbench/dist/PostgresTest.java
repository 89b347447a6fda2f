package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** The same program on the other database. */
class PostgresTest {
    @RegisterExtension
    @Order(1)
    static final PostgresServer postgres = new PostgresServer();

    @RegisterExtension
    @Order(2)
    static final Peerbench peerbench = Shipped.demo().onDatabase(postgres.url());

    @Test
    void everyToolStarts() {
        JsonNode tools = peerbench.apiWithoutToken().get("/health").json().path("tools");
        assertEquals(Shipped.TOOLS.length, tools.size());
        tools.forEach(tool -> assertEquals("STARTED", tool.path("state").asText(), tool.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/areas",
                "/areas?show=table",
                "/areas/X99000007",
                "/organisations",
                "/people",
                "/history",
                "/import",
                "/surveys",
                "/messages",
                "/tools",
                "/tools/relationship-mapping",
                "/tools/leadership-continuity",
                "/tools/peer-matching",
                "/search?q=harrow",
                "/api/openapi.json"
            })
    void theMainPagesAnswer(String path) {
        Page page = peerbench.as(Role.ADMINISTRATOR).get(path);
        assertEquals(200, page.status(), page::text);
    }

    @Test
    void itIsTheDatabaseThatTheToolsPageNames() {
        assertTrue(peerbench.as(Role.ADMINISTRATOR).get("/tools").text().contains("PostgreSQL"));
    }

    @Test
    void peerMatchingRunsFromAnAssessmentToAReview() {
        MatchingFacts.record(peerbench);
        new PostgresMatching(peerbench.api(Role.COORDINATOR)).walk();
    }

    /** SQLite would keep it, PostgreSQL fails on it; on both it is refused. */
    @ParameterizedTest
    @CsvSource({
        "GET,  /api/organisations?q=%00,                     '',                             q",
        "GET,  /api/tools/peer-matching/rounds?cursor=a%00b, '',                             cursor",
        "POST, /api/tools/peer-matching/rounds,              '{\"name\": \"a\\u0000b\"}', name"
    })
    void theCharacterNulIsRefusedBeforeItIsStored(String method, String path, String body, String field) {
        ApiAnswer answer =
                peerbench.api(Role.COORDINATOR).send(method, path, body.getBytes(StandardCharsets.UTF_8), Map.of());
        assertEquals(422, answer.status(), answer::toString);
        assertEquals("BAD_TEXT", answer.json().path("code").asText());
        assertEquals(field, answer.json().at("/errors/0/field").asText());
        assertEquals(422, peerbench.as(Role.COORDINATOR).get("/search?q=%00").status());
    }
}
