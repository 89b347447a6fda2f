package org.peerbench.leadership.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.testkit.Peerbench;

/** What was known before somebody's leaving was recorded, and what is known since. */
class AsRecordedTest {
    private static final String ROUTE = "/api/tools/leadership-continuity/";
    private static final String AREA = "X99000007";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private static Instant before;

    /** A holding of one of the area's posts, alone in its seat today. */
    private record Held(String id, long revision) {}

    @BeforeAll
    static void somebodyTurnsOutToHaveLeft() {
        before = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusMillis(1);
        ToolContext tool = peerbench.context("leadership-continuity");
        Held held = tool.database()
                .read(sql -> sql.createQuery("""
                        select h.id, h.revision from leadership_continuity__holding h
                        join leadership_continuity__post p on p.id = h.post_id
                        join leadership_continuity__post_area a on a.post_id = p.id
                        join area r on r.id = a.area_id
                        where r.code = :area and h.ends_on is null and h.starts_on < '2024' and p.seats = 1
                        order by h.id limit 1""")
                        .bind("area", AREA)
                        .map((row, context) -> new Held(row.getString("id"), row.getLong("revision")))
                        .one());
        tool.database().write(new Author("system", "Test", "test"), "Recorded that somebody had left", tx -> {
            tx.changes()
                    .update(
                            "leadership_continuity__holding",
                            held.id(),
                            held.revision(),
                            Map.of("ends_on", "2025-01-01"));
            return null;
        });
    }

    @Test
    void measuresAreThoseOfWhatWasRecordedThen() {
        String path = "areas/" + AREA + "/measures?from=2024-12-01&to=2025-06-01";
        JsonNode now = get(path);
        JsonNode then = get(path + "&recordedBy=" + before);
        assertEquals(
                then.get("leavers").get("value").asInt() + 1,
                now.get("leavers").get("value").asInt());
        assertNotEquals(then.get("vacancyDays"), now.get("vacancyDays"));
        assertEquals(now, get(path + "&recordedBy=" + Instant.now().plusSeconds(60)));
    }

    @Test
    void postsHaveTheHoldersThatWereRecordedThen() {
        String path = "areas/" + AREA + "/posts?asOf=2025-06-01";
        assertEquals(holders(get(path)) + 1, holders(get(path + "&recordedBy=" + before)));
        assertEquals(0, get(path + "&recordedBy=2001-01-01").get("posts").size());
    }

    private static int holders(JsonNode posts) {
        int count = 0;
        for (JsonNode post : posts.get("posts")) {
            count += post.get("holders").size();
        }
        return count;
    }

    @Test
    void tenureSeesAnEndOnlySinceItIsRecorded() {
        assertEquals(
                get("tenure?recordedBy=" + before).get("events").asInt() + 1,
                get("tenure").get("events").asInt());
    }

    @Test
    void aPostThatWasNotRecordedThenIsNotFound() {
        String post =
                get("areas/" + AREA + "/posts").get("posts").get(0).get("id").asText();
        String other =
                get("areas/" + AREA + "/posts").get("posts").get(1).get("id").asText();
        String path = "shared-tenure?postA=" + post + "&postB=" + other;
        assertEquals(200, status(path));
        assertEquals(404, status(path + "&recordedBy=2001-01-01"));
        assertEquals(422, status(path + "&recordedBy=yesterday"));
    }

    @Test
    void noOtherTablesCanBeAskedFor() {
        ToolContext tool = peerbench.context("leadership-continuity");
        assertThrows(
                IllegalArgumentException.class, () -> tool.readAsRecorded(before, List.of("account"), sql -> null));
    }

    private static int status(String path) {
        return peerbench.api(Role.COORDINATOR).get(ROUTE + path).status();
    }

    private static JsonNode get(String path) {
        var answer = peerbench.api(Role.COORDINATOR).get(ROUTE + path);
        assertEquals(200, answer.status(), answer::toString);
        return answer.json();
    }
}
