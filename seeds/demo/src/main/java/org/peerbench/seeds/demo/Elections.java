package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** On which days the councils of the region elect, by their kind; those in the future are expected. */
final class Elections {
    private static final List<String> COUNTY =
            List.of("2009-06-04", "2013-05-02", "2017-05-04", "2021-05-06", "2025-05-01", "2029-05-03");
    private static final List<String> UNITARY =
            List.of("2007-05-03", "2011-05-05", "2015-05-07", "2019-05-02", "2023-05-04", "2027-05-06");
    private static final List<String> METROPOLITAN = List.of(
            "2010-05-06",
            "2014-05-22",
            "2018-05-03",
            "2019-05-02",
            "2021-05-06",
            "2022-05-05",
            "2023-05-04",
            "2024-05-02",
            "2026-05-07",
            "2027-05-06");

    private Elections() {}

    static List<LocalDate> of(Area area) {
        List<String> days = switch (area.kind()) {
            case "county" -> COUNTY;
            case "unitary" -> UNITARY;
            default -> METROPOLITAN;
        };
        return days.stream().map(LocalDate::parse).toList();
    }

    /** The council's first meeting after an election, on which posts are given anew. */
    static LocalDate meetingAfter(LocalDate election) {
        return election.plusDays(Set.of(2, 3).contains(election.getYear() % 4) ? 20 : 13);
    }
}
