package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The stories of the field, each to be found where the region's tour says it is. */
final class PostStoriesTest {
    private static final LocalDate TODAY = LocalDate.parse(Seats.TODAY);

    @Test
    void lowKetterHadFourInterimDirectorsWithinTwoYears() {
        List<CSVRecord> interim = held("X99000004", "Director of Adult Services").stream()
                .filter(row ->
                        row.get("basis").equals("interim") && row.get("start").compareTo("2024") > 0)
                .toList();

        assertEquals(4, interim.size());
        LocalDate first = LocalDate.parse(interim.get(0).get("start"));
        assertTrue(LocalDate.parse(interim.get(3).get("start")).isBefore(first.plusYears(2)));
        assertEquals("ZZN057", interim.get(3).get("person"));
    }

    @Test
    void lowKettersAccountableOfficerHasBeenMissingFor142Days() {
        List<CSVRecord> held = held("X99000004", "Accountable Officer, Low Ketter");
        LocalDate left = LocalDate.parse(held.get(held.size() - 1).get("end"));

        assertEquals(142, ChronoUnit.DAYS.between(left, TODAY));
    }

    @Test
    void aDirectorLeavesUpperVaneInSixWeeksAndFourLinksHangOnNobodyElse() {
        CSVRecord leaver = last(held("X99000001", "Director of Adult Services"));
        Set<Set<String>> cut = new HashSet<>();
        Set<Set<String>> kept = new HashSet<>();
        for (CSVRecord tie : Rows.demo("ties/X99000001-2026-05.csv")) {
            Set<String> pair = Set.of(tie.get("source"), tie.get("target"));
            boolean carried = isTheDirector(tie, "source") || isTheDirector(tie, "target");
            if (!tie.get("source_person").isEmpty()) {
                (carried ? cut : kept).add(pair);
            }
        }
        cut.removeAll(kept);

        assertEquals("ZZN047", leaver.get("person"));
        assertEquals(42, ChronoUnit.DAYS.between(TODAY, LocalDate.parse(leaver.get("expected_end"))));
        assertTrue(leaver.get("announced").compareTo(Seats.TODAY) < 0);
        assertEquals(4, cut.size());
    }

    @Test
    void oneDirectorOfLongCombeHasHadBothPursesSince2014() {
        Set<String> posts = Rows.demo("posts/X99000003.csv").stream()
                .filter(row -> row.get("person").equals("ZZN053"))
                .map(row -> row.get("organisation"))
                .collect(Collectors.toSet());

        assertEquals(Set.of("ZZL03", "ZZG03", "ZZI01"), posts);
    }

    @Test
    void theSoundIslesHaveOneDirectorForAdultsAndForChildren() {
        CSVRecord adults = last(held("X99000012", "Director of Adult Services"));
        CSVRecord children = last(held("X99000012", "Director of Children's Services"));

        assertEquals(adults.get("person"), children.get("person"));
        assertTrue(!adults.get("joint_group").isEmpty());
        assertEquals(adults.get("joint_group"), children.get("joint_group"));
    }

    @Test
    void saltbysChairCameByElectionAndItsPioneersPostWasEnded() {
        List<CSVRecord> chairs = held("X99000009", "Chair of the Health and Wellbeing Board");
        assertEquals("election", chairs.get(chairs.size() - 2).get("end_reason"));
        assertEquals("2026-05-27", last(chairs).get("start"));
        assertEquals(
                "post-ended", last(held("X99000009", "Director of Integration")).get("end_reason"));
    }

    @Test
    void ashmarshsChairCameBackAfterFourYears() {
        List<String> chairs = held("X99000010", "Chair of the Health and Wellbeing Board").stream()
                .map(row -> row.get("person"))
                .toList();

        assertEquals(3, chairs.size());
        assertEquals(chairs.get(0), chairs.get(2));
    }

    @Test
    void somebodyIsNamedForStonereachBeforeThePostIsFree() {
        List<String> bases = held("X99000002", "Accountable Officer, Stonereach").stream()
                .map(row -> row.get("basis"))
                .toList();

        assertEquals(List.of("substantive", "designate"), bases);
    }

    @Test
    void oneAreaHasNotBeenLookedAtForNinetyDays() {
        String limit = TODAY.minusDays(90).toString();
        List<CSVRecord> council = Rows.demo("posts/X99000008.csv").stream()
                .filter(row -> row.get("organisation").equals("ZZL08"))
                .toList();

        assertTrue(council.stream().allMatch(row -> row.get("last_verified_on").compareTo(limit) < 0));
        assertTrue(Rows.demo("posts/X99000006.csv").stream()
                .allMatch(row -> row.get("last_verified_on").compareTo(limit) > 0));
    }

    @Test
    void whoLedTheGroupOftenLeadsThePlaceOfTheBoardThatFollowed() {
        List<CSVRecord> held = held("X99000004", "Accountable Officer");
        CSVRecord group = last(held);

        assertEquals("2022-07-01", group.get("end"));
        assertEquals(
                group.get("person"),
                held("X99000004", "Accountable Officer, Low Ketter").get(0).get("person"));
    }

    private static boolean isTheDirector(CSVRecord tie, String end) {
        return tie.get(end).equals("ZZL01") && tie.get(end + "_person").equals("Director of Adult Services");
    }

    private static List<CSVRecord> held(String area, String post) {
        return Rows.demo("posts/" + area + ".csv").stream()
                .filter(row -> row.get("post").equals(post))
                .toList();
    }

    private static CSVRecord last(List<CSVRecord> rows) {
        return rows.get(rows.size() - 1);
    }
}
