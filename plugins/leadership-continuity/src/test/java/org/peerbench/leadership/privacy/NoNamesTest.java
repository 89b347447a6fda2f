package org.peerbench.leadership.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

class NoNamesTest {
    private static final String TOOL = "/tools/leadership-continuity/";
    private static final String AREA = "areas/X99000007";
    private static final List<String> FIGURES =
            List.of("/measures?from=2022-01-01&to=2026-01-01", "/warnings", "/warnings?asOf=2025-06-01");

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    @AfterEach
    void showNamesAgain() {
        assertEquals(303, set("yes", "6").status());
    }

    @Test
    void noPageAndNoFileNamesAnybody() {
        List<String> names = names();
        assertTrue(names.stream().anyMatch(text(AREA)::contains), "with names they are there");
        assertTrue(names.stream().anyMatch(text(AREA + "/export?format=csv")::contains));
        set("no", "6");
        List<String> paths = new ArrayList<>(
                List.of("", AREA, AREA + "/warnings", AREA + "/export?format=csv", AREA + "/export?format=popolo"));
        List.of("/horizon", "/worked-with", "/timeline.svg", "/check", "/corrections", "/elections")
                .forEach(path -> paths.add(AREA + path));
        holdings().stream().limit(5).forEach(holding -> {
            paths.add(AREA + "/posts/" + holding.post());
            paths.add(AREA + "/posts/" + holding.post() + "/fill");
            paths.add(AREA + "/holders/" + holding.id() + "/edit");
            paths.add(AREA + "/holdings/" + holding.id() + "/objection");
        });
        people().stream().limit(5).forEach(person -> paths.add(AREA + "/people/" + person));
        people().stream().limit(5).forEach(person -> {
            paths.add(AREA + "/people/" + person + "/leaving");
            paths.add(AREA + "/people/" + person + "/handover.csv");
        });
        for (String path : paths) {
            String text = text(path);
            names.forEach(name -> assertFalse(text.contains(name), path + " names " + name));
        }
    }

    @Test
    void noRouteNamesAnybodyAndEveryFigureStaysAsItWas() {
        List<String> before = figures();
        set("no", "6");
        List<String> after = figures();
        assertEquals(before, after);
        String posts = route(AREA + "/posts");
        names().forEach(name -> assertFalse(posts.contains(name), name));
        names().forEach(name -> after.forEach(answer -> assertFalse(answer.contains(name), name)));
    }

    @Test
    void aFileBringsNoNameIn() {
        set("no", "6");
        String file = "post,role,seat_type,basis,start,person,person_name\n"
                + "Head of Nothing,other,other,substantive,2024-01-01,n1,Nora Nameless\n";
        Api api = peerbench.api(Role.COORDINATOR);
        var preview = api.postFile(
                "/api/tools/leadership-continuity/imports?area=X99000008&format=csv&endConvention=exclusive",
                file.getBytes(StandardCharsets.UTF_8));
        assertFalse(preview.text().contains("Nora"), preview::toString);
        api.post(
                "/api/tools/leadership-continuity/imports/"
                        + preview.json().path("id").asText() + "/apply",
                "");
        String area = peerbench
                .context("leadership-continuity")
                .directory()
                .area("X99000008")
                .orElseThrow()
                .id();
        assertTrue(text("areas/X99000008").contains("Head of Nothing"));
        assertTrue(peerbench.context("leadership-continuity").directory().peopleIn(area).stream()
                .noneMatch(person -> "Nora Nameless".equals(person.name())));
    }

    @Test
    void onlyCoordinatorsAndAdministratorsDecide() {
        assertEquals(
                403,
                peerbench
                        .as(Role.AREA_LEAD, "X99000007")
                        .get(TOOL + "names/settings")
                        .status());
        assertEquals(422, set("no", "0").status());
        assertEquals(422, set("", "6").status());
    }

    private Page set(String names, String years) {
        return coordinator.post(TOOL + "names/settings", Map.of("names", names, "years", years));
    }

    private String text(String path) {
        Page page = coordinator.get(TOOL + path);
        assertEquals(200, page.status(), path);
        return page.body();
    }

    private static List<String> figures() {
        List<String> answers = new ArrayList<>();
        FIGURES.forEach(path -> answers.add(route(AREA + path)));
        answers.add(route("tenure"));
        answers.add(route("tenure?area=X99000007"));
        List<String> posts =
                holdings().stream().map(Holding::post).distinct().limit(4).toList();
        for (String one : posts) {
            for (String other : posts) {
                if (!one.equals(other)) {
                    answers.add(route("shared-tenure?postA=" + one + "&postB=" + other));
                }
            }
        }
        return answers;
    }

    private static String route(String path) {
        var answer = peerbench.api(Role.COORDINATOR).get("/api/tools/leadership-continuity/" + path);
        assertEquals(200, answer.status(), answer::toString);
        return answer.text();
    }

    private static List<Holding> holdings() {
        var context = peerbench.context("leadership-continuity");
        String area = context.directory().area("X99000007").orElseThrow().id();
        return context.database().read(sql -> new Holdings(sql).of(area));
    }

    private static List<String> people() {
        var directory = peerbench.context("leadership-continuity").directory();
        return holdings().stream()
                .map(Holding::person)
                .distinct()
                .filter(person -> directory.person(person).isPresent())
                .toList();
    }

    private static List<String> names() {
        var directory = peerbench.context("leadership-continuity").directory();
        return people().stream()
                .flatMap(person -> directory.person(person).stream())
                .map(org.peerbench.api.directory.Person::name)
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }
}
