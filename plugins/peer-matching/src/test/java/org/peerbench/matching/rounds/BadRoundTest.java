package org.peerbench.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** Files that cannot be a round: a sentence each, and nothing is written. */
class BadRoundTest {
    private static final String ROUNDS = "/api/tools/peer-matching/rounds";
    private static final String GOOD = Files.TWO_NEEDS_ONE_PLACE;

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);

    private record Bad(String file, String sentence) {
        static Bad with(String part, String instead, String sentence) {
            assertTrue(GOOD.contains(part), part);
            return new Bad(GOOD.replace(part, instead), sentence);
        }

        static Bad and(String more, String sentence) {
            return with("\"settings\": {},", "\"settings\": {}, " + more + ",", sentence);
        }
    }

    @Test
    void eachBadFileGetsASentenceAndNothingIsWritten() {
        List<Bad> all = List.of(
                new Bad("{\"areas\": [", "Line 1, character"),
                Bad.with("\"settings\": {},", "\"settings\": {}},", "from here on the file is not JSON"),
                Bad.with("500", "9".repeat(1001), "longer here than any round needs"),
                Bad.with(
                        "\"id\": \"n2\"", "\"id\": \"n\\u0000\"", "needs[1].id holds a character that cannot be shown"),
                Bad.with("\"theme\": \"t\"", "\"theme\": \"\\ud800\"", "holds a character that cannot be shown"),
                Bad.with(
                        "{\"id\": \"p\",",
                        "{\"id\": \"p\", \"within\": \"q\",",
                        "people do not lie within one another"),
                new Bad("[]", "not a round's file"),
                new Bad("{}", "The list \"areas\" is missing"),
                Bad.with("\"need\": \"n2\"", "\"need\": \"n9\"", "names n9, but the list \"needs\" has no such id"),
                Bad.with(
                        "{\"need\": \"n2\", \"offer\": \"o\"",
                        "{\"need\": \"n2\", \"offer\": \"x\"",
                        "names x, but the list \"offers\""),
                Bad.with(
                        "\"id\": \"n2\", \"area\": \"a\"",
                        "\"id\": \"n2\", \"area\": \"z\"",
                        "names z, but the list \"areas\""),
                Bad.with("\"person\": \"p\"", "\"person\": \"q\"", "names q, but the list \"people\""),
                Bad.with("\"id\": \"n2\"", "\"id\": \"n1\"", "the id n1 stands more than once"),
                Bad.with("\"need\": \"n2\"", "\"need\": \"n1\"", "The pair of n1 and o is listed more than once"),
                Bad.with("\"receivingCap\": 2", "\"receivingCap\": -1", "is -1, but a capacity cannot be below 0"),
                Bad.with("\"capacity\": 2", "\"capacity\": 1.5", "should be a whole number from 0 to"),
                Bad.with("\"score\": 500", "\"score\": 1001", "should be a whole number from 0 to 1,000, but is 1001"),
                Bad.with("\"score\": 500", "\"score\": -1", "should be a whole number from 0 to 1,000, but is -1"),
                Bad.with("\"score\": 500", "\"score\": 0.5", "should be a whole number from 0 to 1,000, but is 0.5"),
                Bad.with("\"tier\": 1", "\"tier\": 6", "should be a whole number from 1 to 5, but is 6"),
                Bad.with(
                        "\"id\": \"p\", \"area\": \"b\"",
                        "\"id\": \"p\", \"area\": \"a\"",
                        "A person gives for one area"),
                Bad.with(
                        "{\"id\": \"a\",", "{\"id\": \"a\", \"within\": \"b\",", "areas do not lie within one another"),
                new Bad(
                        GOOD.replace("{\"id\": \"a\",", "{\"id\": \"a\", \"within\": \"b\",")
                                .replace("{\"id\": \"b\",", "{\"id\": \"b\", \"within\": \"a\","),
                        "within one another in a circle"),
                Bad.and(
                        "\"locks\": [{\"need\": \"n1\", \"offer\": \"o\"}, {\"need\": \"n2\", \"offer\": \"o\"}]",
                        "p has one place, but 2"),
                Bad.and(
                        "\"locks\": [{\"need\": \"n1\", \"offer\": \"o\"}], \"blocks\": [{\"need\": \"n1\", \"offer\": \"o\"}]",
                        "blocked at the same time"),
                Bad.and("\"locks\": [{\"need\": \"n1\", \"offer\": \"z\"}]", "names z, but the list \"offers\""),
                Bad.and("\"seed\": \"x\"", "\"seed\" should be a whole number"),
                new Bad(pairs(200_001), "has 200,001 rows, and a round can have 200,000 at most"));
        for (Bad bad : all) {
            ApiAnswer answer =
                    coordinator.postFile(ROUNDS + "/import", bad.file().getBytes(StandardCharsets.UTF_8));
            assertEquals(422, answer.status(), answer.toString());
            assertTrue(answer.json().path("detail").asText().contains(bad.sentence()), answer.toString());
        }
        assertEquals(0, coordinator.get(ROUNDS).json().path("items").size());
    }

    @Test
    void aLockOfAPairThatIsNoCandidateIsRefused() {
        String file = GOOD.replace(", {\"need\": \"n2\", \"offer\": \"o\", \"score\": 900}", "");
        ApiAnswer answer = coordinator.postFile(
                ROUNDS + "/import",
                file.replace(
                                "\"settings\": {},",
                                "\"settings\": {}, \"locks\": [{\"need\": \"n2\", \"offer\": \"o\"}],")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("they are not among the pairs"), answer.text());
    }

    @Test
    void unknownSettingsAreFindings() {
        String file = GOOD.replace("\"settings\": {}", "\"settings\": {\"floor\": 250, \"moon\": 1}");
        ApiAnswer answer = coordinator.postFile(ROUNDS + "/import", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, answer.status());
        JsonNode finding = answer.json().at("/findings/0");
        assertEquals("UNKNOWN_SETTING", finding.path("code").asText());
        assertEquals(
                "The setting \"moon\" is not known and changes nothing.",
                finding.path("message").asText());
    }

    /** Whoever was published for a need may have withdrawn since. */
    @Test
    void aPublishedOfferThatIsGoneIsAFinding() {
        String file = GOOD.replace("\"tier\": 1, \"published\": null", "\"tier\": 1, \"published\": \"gone\"");
        ApiAnswer answer = coordinator.postFile(ROUNDS + "/import", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, answer.status());
        assertEquals("PUBLISHED_IS_GONE", answer.json().at("/findings/0/code").asText());
    }

    private static String pairs(int count) {
        String all = IntStream.range(0, count)
                .mapToObj(i -> "{\"need\":\"n1\",\"offer\":\"o" + i + "\",\"score\":1}")
                .collect(Collectors.joining(","));
        return "{\"areas\":[],\"needs\":[],\"offers\":[],\"pairs\":[" + all + "]}";
    }
}
