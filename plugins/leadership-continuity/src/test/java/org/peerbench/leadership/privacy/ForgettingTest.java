package org.peerbench.leadership.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.api.job.JobRun;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

class ForgettingTest {
    private static final String TOOL = "/api/tools/leadership-continuity/";
    private static final String HEAD =
            "post,role,seat_type,basis,start,end,source_url,observed_from,last_verified_on,person,person_name\n";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);
    private final String code = "X99F" + System.nanoTime() % 100_000_000;

    @Test
    void whoIsForgottenLeavesDatesAndFiguresAndNoTrace() {
        bring(
                line("Chair", "2021-01-01", "2023-01-01", "w1", "Wilma Test"),
                line("Mayor", "2022-01-01", "", "w1", "Wilma Test"));
        String wilma = person("Wilma Test");
        assertTrue(text("/people/" + wilma + "/held").contains("Mayor"));
        Page save = coordinator.get("/tools/leadership-continuity/areas/" + code + "/holdings/"
                + holdings().get(0).id() + "/objection");
        coordinator.submit(save, "main form", Map.of("kind", "WRONG", "what", "Wilma left earlier"));
        List<String> figures = figures();
        Page erased = coordinator.submit(
                coordinator.get("/people/" + wilma + "/erase"), "main form[action*=erase]", Map.of());
        assertTrue(erased.text().contains("name nobody any more"), erased.text());
        assertEquals(figures, figures());
        Set<String> stand = holdings().stream().map(Holding::person).collect(Collectors.toSet());
        assertEquals(1, stand.size(), "both were one person's");
        assertFalse(stand.contains(wilma));
        assertEquals(0, traces(wilma));
        assertEquals(0, traces("Wilma left earlier"));
        assertFalse(text("/people/" + wilma + "/held").contains("Known to files as"));
    }

    @Test
    void aFormerHolderIsTakenOutAfterSixYearsAndAFileDoesNotBringThemBack() {
        bring(
                line("Chair", "2010-01-01", "2014-01-01", "o1", "Olga Old"),
                line("Mayor", "2012-01-01", "2019-12-31", "o1", "Olga Old"),
                line("Chair", "2014-01-01", "2018-01-01", "s1", "Stan Still"),
                line("Clerk", "2018-01-01", "", "s1", "Stan Still"));
        String olga = person("Olga Old");
        String stan = person("Stan Still");
        List<String> figures = figures();
        night();
        assertEquals(figures, figures());
        assertEquals(
                List.of(true, true, false, false),
                holdings().stream()
                        .map(holding -> !holding.person().equals(stan))
                        .toList());
        assertEquals(0, traces(olga));
        assertEquals(
                1,
                holdings().stream()
                        .map(Holding::person)
                        .filter(each -> !each.equals(stan))
                        .distinct()
                        .count());
        bring(line("Chair", "2010-01-01", "2014-01-01", "o1", "Olga Old"));
        assertEquals(4, holdings().size());
        String export = text("/tools/leadership-continuity/areas/" + code + "/export?format=csv");
        assertFalse(export.contains("Olga"), export);
    }

    @Test
    void whoIsStillInPostIsNotNamedAtWhatIsLongOver() {
        bring(
                line("Chair", "2010-01-01", "2014-01-01", "l1", "Lena Long"),
                line("Mayor", "2015-01-01", "", "l1", "Lena Long"));
        assertTrue(text("/tools/leadership-continuity/areas/" + code).contains("Lena Long"));
        Page then = coordinator.get("/tools/leadership-continuity/areas/" + code + "?asOf=2013-01-01");
        assertTrue(then.only("table.seats tbody tr:contains(Chair)").text().contains("name not shown"), then.text());
    }

    private static String line(String post, String start, String end, String key, String name) {
        return String.join(
                ",",
                post,
                "other",
                "core",
                "substantive",
                start,
                end,
                "https://example.org/board",
                "2009-01-01",
                "2026-10-01",
                key,
                name);
    }

    private void bring(String... lines) {
        Api api = peerbench.api(Role.COORDINATOR);
        api.post("/api/areas", Map.of("name", "Area " + code, "code", code, "kind", "test"));
        var preview = api.postFile(
                TOOL + "imports?area=" + code + "&format=csv&endConvention=exclusive",
                (HEAD + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        assertTrue(preview.json().has("id"), preview::toString);
        api.post(TOOL + "imports/" + preview.json().path("id").asText() + "/apply", "");
    }

    /** What the host does every night, without its clock. */
    private void night() {
        JobRun run = new JobRun() {
            @Override
            public String id() {
                return "night";
            }

            @Override
            public Map<String, String> parameters() {
                return Map.of();
            }

            @Override
            public org.peerbench.api.access.Author author() {
                return new org.peerbench.api.access.Author("system", "Peerbench", "night");
            }

            @Override
            public void progress(long done, long of, String sentence) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        try {
            FormerNames.job().work().run(run, tool());
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    private static ToolContext tool() {
        return peerbench.context("leadership-continuity");
    }

    private String person(String name) {
        return holdings().stream()
                .map(Holding::person)
                .filter(id -> tool().directory()
                        .person(id)
                        .filter(each -> name.equals(each.name()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<Holding> holdings() {
        String area = tool().directory().area(code).orElseThrow().id();
        return tool().database().read(sql -> new Holdings(sql).of(area));
    }

    private String text(String path) {
        Page page = coordinator.get(path);
        assertEquals(200, page.status(), path);
        return page.body();
    }

    private List<String> figures() {
        Api api = peerbench.api(Role.COORDINATOR);
        List<String> posts =
                holdings().stream().map(Holding::post).distinct().sorted().toList();
        return Stream.of(
                        api.get(TOOL + "areas/" + code + "/measures?from=2010-01-01&to=2026-01-01")
                                .text(),
                        api.get(TOOL + "areas/" + code + "/warnings").text(),
                        api.get(TOOL + "tenure?area=" + code).text(),
                        api.get(TOOL + "shared-tenure?postA=" + posts.get(0) + "&postB=" + posts.get(1))
                                .text())
                .map(answer -> answer.replaceAll("\"person([AB])\":\"[^\"]*\"", "somebody"))
                .toList();
    }

    /** Rows of the tool, and images of them in the history, that hold something. */
    private static long traces(String what) {
        long images = count(
                "select count(*) from change_row where table_name like 'leadership%' and"
                        + " (before_image like :what or after_image like :what)",
                what);
        long holdings = count("select count(*) from leadership_continuity__holding where holder_id like :what", what);
        long keys = count("select count(*) from leadership_continuity__person_key where holder_id like :what", what);
        long rows = count("select count(*) from leadership_continuity__person_row where holder_id like :what", what);
        long said = count(
                "select count(*) from leadership_continuity__objection"
                        + " where holder_id like :what or what like :what",
                what);
        return images + holdings + keys + rows + said;
    }

    private static long count(String question, String what) {
        return tool().database()
                .read(sql -> sql.createQuery(question)
                        .bind("what", "%" + what + "%")
                        .mapTo(Long.class)
                        .one());
    }
}
