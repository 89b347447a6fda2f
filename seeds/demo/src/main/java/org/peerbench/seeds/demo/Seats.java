package org.peerbench.seeds.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who sits at each area's table: whoever works there and is not, by the area's story, missing. */
final class Seats {
    static final String FIRST_WAVE = "2014-11-03";
    static final String TODAY = "2026-11-21";

    private static final String AMBULANCE = "ZZE01";

    private static final Map<String, Set<String>> MISSING_TODAY = Map.ofEntries(
            Map.entry(Areas.UPPER_VANE, Set.of("ZZM01", AMBULANCE)),
            Map.entry(Areas.STONEREACH, Set.of("ZZH02", AMBULANCE)),
            Map.entry(Areas.LONG_COMBE, Set.of(AMBULANCE)),
            Map.entry(Areas.LOW_KETTER, Set.of("ZZA03", "ZZD02", AMBULANCE)),
            Map.entry(Areas.TIDEWELL, Set.of("ZZW05", "ZZD02", AMBULANCE)),
            Map.entry(Areas.EASTMERE, Set.of(AMBULANCE)),
            Map.entry(Areas.HARROWFEN, Set.of()),
            Map.entry(Areas.QUILLBAY, Set.of("ZZV08", AMBULANCE)),
            Map.entry(Areas.SALTBY, Set.of("ZZH09", AMBULANCE)),
            Map.entry(Areas.ASHMARSH, Set.of("ZZM03", AMBULANCE)),
            Map.entry(Areas.MARROWDALE, Set.of("ZZV11", AMBULANCE)),
            Map.entry(Areas.SOUND_ISLES, Set.of("ZZA06", "ZZM02", "ZZV12", "ZZD03", AMBULANCE)));

    /** In 2014 housing, home care, public health and most general practice were not yet asked to the table. */
    private static final Set<String> MISSING_IN_2014 = Set.of(
            AMBULANCE, "ZZD01", "ZZD02", "ZZH01", "ZZH02", "ZZH03", "ZZH04", "ZZH05", "ZZH08", "ZZH09", "ZZH10",
            "ZZL15", "ZZP03", "ZZP04", "ZZV13");

    private Seats() {}

    static List<Organisation> today(String area) {
        return workingIn(area, TODAY).stream()
                .filter(each -> !MISSING_TODAY.get(area).contains(each.code()))
                .toList();
    }

    static List<Organisation> in2014(String area) {
        return workingIn(area, FIRST_WAVE).stream()
                .filter(each -> !MISSING_IN_2014.contains(each.code()))
                .toList();
    }

    /** Those of a new area are found in its predecessors too, unless they began with it. */
    private static List<Organisation> workingIn(String area, String day) {
        List<String> became = Areas.of(area).successors();
        return Organisations.ALL.stream()
                .filter(each -> each.opened().compareTo(day) <= 0)
                .filter(each -> each.current() || each.ended().compareTo(day) > 0)
                .filter(each -> each.areas().contains(area) || became.stream().anyMatch(each.areas()::contains))
                .sorted(Comparator.comparing(Organisation::code))
                .toList();
    }
}
