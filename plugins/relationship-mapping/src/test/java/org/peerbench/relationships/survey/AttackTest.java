package org.peerbench.relationships.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.relationships.WholeTool;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.slf4j.LoggerFactory;

/**
 * Somebody wants to know how one rater trusts one partner. They know who rated, how bands are made, and suppose that
 * nobody has changed their mind between surveys; they try every role, filter, export, day and survey. Six rate in the
 * first survey; one has left in the second.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {
    private static final String AREA = "X99000001";
    private static final String OTHER = "X99000002";
    private static final String TOOL = "/api/tools/relationship-mapping/areas/";
    private static final String API = TOOL + AREA + "/";
    private static final int RATERS = 6;

    /** The rater who says nothing of the second area. */
    private static final int SAYS_NOTHING = 2;

    /** By item: what raters 1 to 6 say of partner 0. The sixth leaves. */
    private static final Map<String, int[]> RATINGS = Map.of(
            // All alike, at the end of the scale.
            "reliable", new int[] {4, 4, 4, 4, 4, 4},
            // With fixed edges the two means, 3 and 2.8, would leave 4 as the only answer of who left.
            "mission", new int[] {3, 3, 3, 3, 2, 4},
            "open", new int[] {1, 1, 2, 1, 1, 4});

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Opened> surveys = new ArrayList<>();
    private String link;

    @BeforeAll
    void threeSurveysAreAnswered() {
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        List<String> partners = Opened.seat(peerbench, AREA, RATERS + 1);
        survey(partners, List.of(1, 2, 3, 4, 5, 6));
        survey(partners, List.of(1, 2, 3, 4, 5));
        Opened.seatAlso(peerbench, OTHER, partners);
        survey(partners, List.of(1, 2, 3, 4, 5, 6), OTHER);
    }

    private void survey(List<String> partners, List<Integer> asked, String... also) {
        Opened survey = Opened.of(peerbench, AREA, partners, asked, also);
        Map<String, String> links = survey.links();
        assertEquals(asked.size(), links.size(), "One link each, whatever the number of areas");
        link = links.get("Respondent 01");
        for (int rater : asked) {
            Walk walk = survey.walk(links.get("Respondent %02d".formatted(rater)));
            answer(survey, walk, survey.areaId(), rater, true);
            for (String area : also) {
                walk = walk.in(survey.idOf(area));
                answer(survey, walk, survey.idOf(area), rater, rater != SAYS_NOTHING);
            }
            walk.finish();
        }
        survey.close();
        surveys.add(survey);
    }

    private static void answer(Opened survey, Walk walk, String area, int rater, boolean rates) {
        walk.who(List.of(survey.partner(0)), "").closely(Map.of(survey.partner(0), 3));
        Map<String, List<String>> trust = new LinkedHashMap<>();
        RATINGS.forEach((item, ratings) -> trust.put(
                "q." + item + "-" + area + "." + survey.partner(0),
                List.of(rates ? Integer.toString(ratings[rater - 1]) : "~rather-not")));
        walk.send(trust).rated("value", partner -> 2).brings(List.of("staff"));
    }

    private JsonNode told(Role role, String query) {
        return told(AREA, role, query);
    }

    private static JsonNode told(String area, Role role, String query) {
        return peerbench
                .api(role)
                .get(TOOL + area + "/perception?relation=trust" + query)
                .json();
    }

    private static double[] band(JsonNode told, String item) {
        for (JsonNode each : told.at("/received/0/items")) {
            if (each.path("item").asText().equals(item)) {
                return new double[] {
                    each.path("low").asDouble(), each.path("high").asDouble()
                };
            }
        }
        return new double[] {1, 4};
    }

    @Test
    void noRoleFilterOrDayTellsAnythingElse() {
        Set<JsonNode> latest = new HashSet<>();
        for (Role role : List.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.VIEWER)) {
            for (String filter : List.of(
                    "",
                    "&level=1",
                    "&level=4",
                    "&rule=both",
                    "&view=" + surveys.get(0).partner(1),
                    "&only=" + surveys.get(0).partner(1),
                    "&asOf=" + Opened.today(),
                    "&asOf=2031",
                    "&steps=2")) {
                latest.add(told(role, filter).path("received"));
            }
        }
        latest.add(peerbench
                .api(Role.AREA_LEAD, AREA)
                .get(API + "perception?relation=trust")
                .json()
                .path("received"));
        latest.removeIf(JsonNode::isMissingNode);
        assertEquals(1, latest.size(), latest.toString());
    }

    @Test
    void ofConfidentialRelationsThereIsNoNetworkExportOrHistory() {
        for (String relation : List.of("trust", "value")) {
            for (String route :
                    List.of("network", "measures", "key-people", "missing-partners", "changes", "drawing")) {
                String query = "?relation=" + relation + "&from=2020-01-01&to=2031-01-01";
                assertEquals(
                        403,
                        peerbench.api(Role.COORDINATOR).get(API + route + query).status(),
                        route);
            }
            for (String format : List.of("graphml", "gexf", "csv-edges", "csv-matrix", "kumu-json", "xlsx")) {
                String query = "export?relation=" + relation + "&format=" + format;
                assertEquals(
                        403, peerbench.api(Role.COORDINATOR).get(API + query).status(), format);
            }
            for (String page : List.of("", "/ties.csv", "/ties.xlsx", "/map.svg")) {
                String path = "/tools/relationship-mapping/areas/" + AREA + page + "?relation=" + relation;
                assertEquals(403, peerbench.as(Role.COORDINATOR).get(path).status(), path);
            }
        }
    }

    @Test
    void noPageHistoryOrLogNamesAConfidentialAnswer() {
        String name = "reliable-" + surveys.get(0).areaId();
        Person administrator = peerbench.as(Role.ADMINISTRATOR);
        String base = "/tools/relationship-mapping/areas/" + AREA;
        for (String path : List.of(
                base,
                base + "/surveys",
                base + "/perception",
                surveys.get(0).path(),
                "/history",
                "/messages",
                link + "/check",
                link + "/thanks")) {
            Page page = administrator.get(path);
            assertFalse(page.body().contains(name), path);
        }
        assertFalse(peerbench
                .api(Role.ADMINISTRATOR)
                .get("/api/changes?limit=500")
                .text()
                .contains(name));
        assertTrue(
                log.list.stream().noneMatch(event -> event.getFormattedMessage().contains(name)));
        List<String> tables = surveys.get(0)
                .tool()
                .database()
                .read(sql -> sql.createQuery("select name from sqlite_master where type = 'table' and name not in"
                                + " ('survey_combined', 'survey_told')")
                        .mapTo(String.class)
                        .list());
        for (String table : tables) {
            boolean found = surveys.get(0)
                    .tool()
                    .database()
                    .read(sql -> sql.createQuery("select * from \"" + table + "\"").mapToMap().stream()
                            .anyMatch(row -> row.toString().contains(name)));
            assertFalse(found, table);
        }
    }

    @Test
    void openingAgainTellsNothingMore() {
        String survey = "&survey=" + surveys.get(1).survey();
        JsonNode before = told(Role.COORDINATOR, survey);
        surveys.get(1).reopen();
        surveys.get(1).close();
        assertEquals(before, told(Role.COORDINATOR, survey));
    }

    /** Every possible set of six ratings is tried against all that is told, for outsiders and for each rater. */
    @Test
    void noRatingFollowsFromThreeSurveysAndTwoAreas() {
        List<int[]> raters = List.of(
                new int[] {0, 1, 2, 3, 4, 5}, new int[] {0, 1, 2, 3, 4}, new int[] {0, 1, 2, 3, 4, 5}, new int[] {
                    0, 2, 3, 4, 5
                });
        for (String item : RATINGS.keySet()) {
            List<double[]> bands = new ArrayList<>();
            surveys.forEach(survey -> bands.add(band(told(Role.COORDINATOR, "&survey=" + survey.survey()), item)));
            bands.add(band(
                    told(OTHER, Role.COORDINATOR, "&survey=" + surveys.get(2).survey()), item));
            assertTrue(bands.get(0)[1] - bands.get(0)[0] < 3, item + " is told at least once");
            List<int[]> possible = new ArrayList<>();
            for (int code = 0; code < 1 << (2 * RATERS); code++) {
                int[] ratings = ratings(code);
                if (IntStream.range(0, bands.size()).allMatch(i -> lies(ratings, raters.get(i), bands.get(i)))) {
                    possible.add(ratings);
                }
            }
            for (int rater = 0; rater < RATERS; rater++) {
                assertOpen(possible, rater, -1, item);
                for (int knows = 0; knows < RATERS; knows++) {
                    if (knows != rater) {
                        assertOpen(possible, rater, knows, item);
                    }
                }
            }
        }
    }

    private static int[] ratings(int code) {
        return IntStream.range(0, RATERS).map(i -> 1 + (code >> (2 * i)) % 4).toArray();
    }

    private static boolean lies(int[] ratings, int[] raters, double[] band) {
        double mean = IntStream.of(raters).map(i -> ratings[i]).average().orElseThrow();
        return mean >= band[0] - 1e-9 && (mean < band[1] - 1e-9 || band[1] > 4 - 1e-9);
    }

    /** What a rater who knows the own answer, or -1 for an outsider, can still suppose of another. */
    private static void assertOpen(List<int[]> possible, int rater, int knows, String item) {
        int[] truth = RATINGS.get(item);
        long answers = possible.stream()
                .filter(each -> knows < 0 || each[knows] == truth[knows])
                .mapToInt(each -> each[rater])
                .distinct()
                .count();
        assertTrue(answers > 1, item + ": rater " + rater + " is known to " + knows);
    }
}
