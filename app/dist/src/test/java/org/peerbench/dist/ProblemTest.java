package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** A wrong parameter is named where programs look for it, and said once to people. */
class ProblemTest {
    @RegisterExtension
    static final Peerbench peerbench = Shipped.demoToRead();

    @ParameterizedTest
    @CsvSource({
        "/api/areas?asOf=yesterday,         BAD_DATE,  asOf",
        "/api/changes?since=lately,         BAD_DATE,  since",
        "/api/organisations?limit=501,      BAD_LIMIT, limit",
        "/api/organisations?limit=0,        BAD_LIMIT, limit",
        "/api/people?limit=many,            BAD_LIMIT, limit",
        "/api/organisations?cursor=guessed, CURSOR,    cursor"
    })
    void aWrongParameterIsNamedInTheErrors(String path, String code, String field) {
        ApiAnswer answer = peerbench.api(Role.ADMINISTRATOR).get(path);
        assertEquals(422, answer.status(), answer.toString());
        JsonNode problem = answer.json();
        assertEquals(code, problem.path("code").asText(), answer.toString());
        assertEquals(1, problem.path("errors").size(), answer.toString());
        JsonNode error = problem.path("errors").get(0);
        assertEquals(field, error.path("field").asText(), answer.toString());
        assertEquals(problem.path("detail").asText(), error.path("message").asText());
    }

    @Test
    void aPageSaysItOnce() {
        Page page = peerbench.as(Role.VIEWER).get("/areas?asOf=yesterday");
        assertEquals(422, page.status(), page.text());
        assertEquals(2, page.text().split("yesterday", -1).length, page.text());
    }
}
