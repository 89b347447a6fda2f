package org.peerbench.seeds.demo;

import java.util.Comparator;
import java.util.List;

/** What the fictional areas ask for, who offers help, and which areas are alike. */
final class Helping {
    private static final String SOURCE = "Generated, fictional: distance of the areas' profiles";
    private static final String TOLD = "Chair of the Health and Wellbeing Board";

    private Helping() {}

    /** The columns of the tool's table of needs; one that nobody confirmed waits for its area. */
    static String needs() {
        Table table = new Table(
                "area", "theme", "ask", "wish", "confirmed_by", "confirmed_on", "weekdays", "mode", "prefers");
        need(
                table,
                Areas.HARROWFEN,
                "acute",
                "How to bring the hospital into the plan: its interim chief executive has not come to the board since spring",
                "NOW",
                "2026-10-19",
                "TUESDAY, THURSDAY",
                "EITHER",
                Areas.EASTMERE);
        need(
                table,
                Areas.HARROWFEN,
                "leadership",
                "How others kept going through four changes at the top in two years",
                "NOW",
                "2026-10-19",
                "TUESDAY",
                "EITHER",
                "");
        need(
                table,
                Areas.HARROWFEN,
                "sevenday",
                "Who else discharges on Sundays with three commissioners, and how",
                "SOON",
                "",
                "",
                "EITHER",
                "");
        need(
                table,
                Areas.TIDEWELL,
                "risk",
                "A risk share that both finance officers would sign; ours has been a draft for years",
                "NOW",
                "2026-10-21",
                "",
                "EITHER",
                Areas.LONG_COMBE);
        need(
                table,
                Areas.LOW_KETTER,
                "leadership",
                "How to keep people in the posts on which the fund rests",
                "NOW",
                "2026-10-26",
                "",
                "EITHER",
                "");
        need(
                table,
                Areas.LOW_KETTER,
                "data",
                "One care record that GPs and social workers both open",
                "SOON",
                "2026-10-26",
                "WEDNESDAY, THURSDAY",
                "EITHER",
                "");
        need(
                table,
                Areas.LOW_KETTER,
                "workforce",
                "Joint posts that last longer than a year",
                "SOON",
                "",
                "",
                "EITHER",
                "");
        need(
                table,
                Areas.ASHMARSH,
                "commissioning",
                "A joint commissioning team for one budget",
                "SOON",
                "2026-11-02",
                "MONDAY, TUESDAY, WEDNESDAY",
                "EITHER",
                "");
        need(
                table,
                Areas.ASHMARSH,
                "assessment",
                "One assessment instead of three",
                "LATER",
                "2026-11-02",
                "",
                "EITHER",
                "");
        need(
                table,
                Areas.STONEREACH,
                "outofhospital",
                "How to keep the housing association at the table",
                "SOON",
                "2026-11-04",
                "FRIDAY",
                "EITHER",
                "");
        need(
                table,
                Areas.QUILLBAY,
                "measures",
                "Measures closer to people than counting beds",
                "LATER",
                "2026-11-05",
                "",
                "EITHER",
                "");
        need(
                table,
                Areas.UPPER_VANE,
                "data",
                "Sharing the NHS number across a county of small practices",
                "SOON",
                "2026-11-09",
                "THURSDAY",
                "VIDEO",
                Areas.SALTBY);
        need(
                table,
                Areas.UPPER_VANE,
                "sevenday",
                "Discharge at weekends where the hospital is an hour away",
                "NOW",
                "2026-11-09",
                "",
                "EITHER",
                "");
        need(
                table,
                Areas.MARROWDALE,
                "governance",
                "One board that grips, after two were put together",
                "SOON",
                "2026-11-10",
                "",
                "EITHER",
                "");
        need(table, Areas.SOUND_ISLES, "workforce", "Filling posts on islands", "LATER", "2026-11-11", "", "VIDEO", "");
        return table.text();
    }

    private static void need(
            Table table,
            String area,
            String theme,
            String ask,
            String wish,
            String on,
            String days,
            String mode,
            String prefers) {
        table.add(area, theme, ask, wish, on.isEmpty() ? "" : TOLD, on, days, mode, prefers);
    }

    /** The columns of the tool's table of offers; one without the employer's day waits for it. */
    static String offers() {
        Table table = new Table(
                "area",
                "person",
                "theme",
                "capacity",
                "from",
                "until",
                "weekdays",
                "mode",
                "agreedOn",
                "manager",
                "managerOn",
                "state",
                "note");
        offer(table, Areas.EASTMERE, "ZZN064", "acute", 1, "", "TUESDAY", "EITHER", "2026-09-28");
        offer(table, Areas.EASTMERE, "ZZN037", "sevenday", 2, "", "", "EITHER", "2026-09-28");
        offer(table, Areas.EASTMERE, "ZZN065", "measures", 2, "", "", "VIDEO", "2026-09-28");
        offer(table, Areas.EASTMERE, "ZZN063", "leadership", 1, "", "MONDAY, TUESDAY", "EITHER", "2026-09-30");
        offer(table, Areas.LONG_COMBE, "ZZN055", "risk", 1, "", "", "EITHER", "2026-10-02");
        offer(table, Areas.LONG_COMBE, "ZZN033", "commissioning", 2, "", "TUESDAY, WEDNESDAY", "EITHER", "2026-10-02");
        offer(table, Areas.LONG_COMBE, "ZZN054", "sevenday", 1, "", "", "VIDEO", "2026-10-05");
        offer(table, Areas.SALTBY, "ZZN072", "leadership", 1, "", "", "EITHER", "2026-10-06");
        offer(table, Areas.SALTBY, "ZZN072", "governance", 1, "", "", "EITHER", "2026-10-06");
        offer(table, Areas.SALTBY, "ZZN074", "data", 2, "", "", "EITHER", "2026-10-06");
        offer(table, Areas.SALTBY, "ZZN044", "acute", 1, "", "THURSDAY", "VIDEO", "2026-10-07");
        offer(table, Areas.HARROWFEN, "ZZN038", "commissioning", 1, "2027-01-29", "", "EITHER", "2026-10-12");
        offer(table, Areas.HARROWFEN, "ZZN026", "outofhospital", 1, "", "", "EITHER", "2026-10-12");
        offer(table, Areas.SOUND_ISLES, "ZZN107", "people", 1, "", "", "VIDEO", "2026-10-14");
        offer(table, Areas.SOUND_ISLES, "ZZN082", "outofhospital", 1, "", "", "VIDEO", "2026-10-14");
        offer(table, Areas.QUILLBAY, "ZZN071", "data", 1, "", "WEDNESDAY", "EITHER", "2026-10-15");
        offer(table, Areas.ASHMARSH, "ZZN076", "sevenday", 1, "", "", "EITHER", "");
        return table.text();
    }

    private static void offer(
            Table table,
            String area,
            String person,
            String theme,
            int capacity,
            String until,
            String days,
            String mode,
            String managerOn) {
        boolean open = !managerOn.isEmpty();
        table.add(
                area,
                person,
                theme,
                capacity,
                "2026-11-01",
                until,
                days,
                mode,
                "2026-09-21",
                open ? "Chief Executive" : "",
                managerOn,
                open ? "OPEN" : "DRAFT",
                "");
    }

    /** The columns of the tool's table of similar areas: every area of today with all others, the most alike first. */
    static String similar() {
        Table table = new Table("area", "similar_to", "rank", "source");
        List<Area> today =
                Areas.ALL.stream().filter(area -> area.existed().in2023()).toList();
        for (Area area : today) {
            List<Area> others = today.stream()
                    .filter(other -> !other.equals(area))
                    .sorted(Comparator.comparingLong((Area other) -> distance(area, other))
                            .thenComparing(Area::code))
                    .toList();
            for (int i = 0; i < others.size(); i++) {
                table.add(area.code(), others.get(i).code(), i + 1, SOURCE);
            }
        }
        return table.text();
    }

    /** The square of the distance, in hundredths so that it is the same everywhere. */
    private static long distance(Area one, Area other) {
        Area.Profile a = one.profile();
        Area.Profile b = other.profile();
        return square(a.size() - b.size())
                + square(a.crowding() - b.crowding())
                + square(a.age() - b.age())
                + square(a.deprivation() - b.deprivation())
                + square(a.delays() - b.delays());
    }

    private static long square(double difference) {
        long tenths = Math.round(10 * difference);
        return tenths * tenths;
    }
}
