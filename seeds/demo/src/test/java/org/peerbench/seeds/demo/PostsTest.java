package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class PostsTest {
    private static final String TODAY = "2026-11-21";
    private static final Set<String> BASES =
            Set.of("substantive", "interim", "acting", "secondment", "elected", "ex-officio", "designate");
    private static final Set<String> STATUTORY_ROLES = Set.of(
            "councillor",
            "adult-social-services",
            "childrens-services",
            "public-health",
            "healthwatch",
            "integrated-care-board");

    private final Map<String, List<CSVRecord>> areas = Rows.column(Rows.demo("areas.csv"), "gss_code").stream()
            .collect(Collectors.toMap(
                    Function.identity(), code -> Rows.demo("posts/" + code + ".csv"), (a, b) -> a, TreeMap::new));
    private final Map<String, CSVRecord> people =
            Rows.demo("people.csv").stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));

    /** Health and Social Care Act 2012, section 194(2). */
    @Test
    void everyAreaOfTodayHasTheSeatsOfItsBoardByLaw() {
        today().forEach((area, rows) -> assertEquals(
                STATUTORY_ROLES,
                rows.stream()
                        .filter(row -> row.get("seat_type").equals("statutory")
                                && row.get("post_until").isEmpty())
                        .map(row -> row.get("role"))
                        .collect(Collectors.toSet()),
                area));
    }

    @Test
    void everyAreaHasFifteenToTwentyTwoSeatsAndEightYearsOfThem() {
        today().forEach((area, rows) -> {
            int seats = rows.stream()
                    .filter(row -> row.get("post_until").isEmpty())
                    .collect(Collectors.toMap(PostsTest::post, row -> Integer.parseInt(row.get("seats")), (a, b) -> a))
                    .values()
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertTrue(seats >= 15 && seats <= 22, area + ": " + seats);
        });
        areas.forEach((area, rows) -> {
            String first = rows.stream()
                    .map(row -> row.get("observed_from"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            String ended = area.equals("X99000013") || area.equals("X99000014") ? "2019-04-01" : TODAY;
            boolean began = area.equals("X99000011");
            assertTrue(began || ChronoUnit.YEARS.between(LocalDate.parse(first), LocalDate.parse(ended)) >= 8, area);
        });
    }

    @Test
    void whoHoldsAPostTodayIsWhomTheDirectoryKnowsThere() {
        for (CSVRecord row : all()) {
            CSVRecord person = people.get(row.get("person"));
            if (person != null && row.get("end").isEmpty() && !row.get("basis").equals("ex-officio")) {
                String title = person.get("role").replaceFirst("^(Interim|Acting) ", "");
                boolean joint = !row.get("joint_group").isEmpty();
                assertTrue(joint || title.equals(row.get("post")), row.toString());
                assertTrue(joint || person.get("organisation_code").equals(row.get("organisation")), row.toString());
                assertEquals(person.get("name"), row.get("person_name"));
                assertEquals(
                        person.get("role").startsWith("Interim"),
                        row.get("basis").equals("interim"),
                        row.toString());
            }
        }
    }

    @Test
    void onePersonHasOneNameAndAPublicSourceForIt() {
        Map<String, String> names = new HashMap<>();
        for (CSVRecord row : all()) {
            String name = row.get("person_name");
            assertEquals(name, names.computeIfAbsent(row.get("person"), person -> name));
            assertTrue(name.isEmpty() || row.get("source_url").matches("https://[a-z0-9-]+\\.example/.+"));
            assertTrue(row.get("person").matches("ZZN\\d{3}|ZZF-[A-Z]\\d{2}-.+"), row.get("person"));
        }
    }

    @Test
    void slicesOfOneTimeInPostFollowEachOtherWithoutAGap() {
        for (List<CSVRecord> slices : byAppointment().values()) {
            for (int i = 1; i < slices.size(); i++) {
                assertEquals(slices.get(i - 1).get("end"), slices.get(i).get("start"));
                assertEquals(slices.get(0).get("person"), slices.get(i).get("person"));
                assertTrue(!slices.get(0).get("basis").equals(slices.get(1).get("basis")));
            }
        }
        assertTrue(byAppointment().values().stream().anyMatch(slices -> slices.size() > 1));
    }

    @Test
    void noOneLeavesBeforeTheyCome() {
        for (CSVRecord row : all()) {
            assertTrue(BASES.contains(row.get("basis")), row.toString());
            if (row.get("start").length() == 10 && row.get("end").length() == 10) {
                assertTrue(row.get("start").compareTo(row.get("end")) < 0, row.toString());
            }
        }
    }

    /** The median of three years is that of the King's Fund's survey of 2017. */
    @Test
    void halfOfTheChiefExecutivesLeftWithinAboutThreeYears() {
        List<Long> days = all().stream()
                .filter(row -> row.get("role").endsWith("chief-executive")
                        && row.get("basis").equals("substantive"))
                .filter(row -> row.get("start").length() == 10 && row.get("end").length() == 10)
                .collect(Collectors.toMap(row -> row.get("appointment"), PostsTest::days, (a, b) -> a))
                .values()
                .stream()
                .sorted()
                .toList();
        double years = days.get(days.size() / 2) / 365.25;

        assertTrue(years > 2.2 && years < 4, days.size() + " of them, " + years);
    }

    @Test
    void datesAreGivenAsWellAsTheyAreRemembered() {
        Set<String> shapes = all().stream()
                .flatMap(row -> Stream.of(row.get("start"), row.get("end")))
                .map(date -> date.replaceAll("\\d", "d"))
                .collect(Collectors.toSet());

        assertEquals(Set.of("", "dddd-dd-dd", "dddd-dd", "dddd", "dddd~", "dddd?"), shapes);
    }

    @Test
    void whatEveryoneKnowsInTwoAreasIsToldAlikeInBoth() {
        Map<String, String> told = new HashMap<>();
        for (CSVRecord row : all()) {
            String line = String.join("|", row.toMap().values());
            String key = row.get("appointment") + row.get("start");
            assertEquals(line, told.computeIfAbsent(key, first -> line));
        }
    }

    static String post(CSVRecord row) {
        return row.get("organisation") + " " + row.get("post");
    }

    private static long days(CSVRecord row) {
        return ChronoUnit.DAYS.between(LocalDate.parse(row.get("start")), LocalDate.parse(row.get("end")));
    }

    private Map<String, List<CSVRecord>> byAppointment() {
        Map<String, List<CSVRecord>> slices = new HashMap<>();
        areas.values()
                .forEach(rows -> rows.stream()
                        .collect(Collectors.groupingBy(row -> row.get("appointment")))
                        .forEach(slices::put));
        return slices;
    }

    private Map<String, List<CSVRecord>> today() {
        Map<String, List<CSVRecord>> today = new TreeMap<>(areas);
        today.keySet().removeAll(Set.of("X99000013", "X99000014"));
        return today;
    }

    private List<CSVRecord> all() {
        List<CSVRecord> all = new ArrayList<>();
        areas.values().forEach(all::addAll);
        return all;
    }
}
