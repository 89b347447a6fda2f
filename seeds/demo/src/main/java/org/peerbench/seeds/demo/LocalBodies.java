package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.seeds.demo.Area.Existence;

/** What every area has one of: a council, a Healthwatch, an alliance of voluntary groups. */
final class LocalBodies {
    /** Long in place, like most, so that the day is not recorded. */
    private static final String SINCE_BEFORE_RECORDS = "";

    private LocalBodies() {}

    static List<Organisation> all() {
        List<Organisation> all = new ArrayList<>();
        for (Area area : Areas.ALL) {
            all.add(council(area));
        }
        all.add(Organisation.of("ZZL15", "Harrowfen Public Health", "council", "2013-04-01", Areas.HARROWFEN));
        for (Area area : Areas.ALL) {
            if (area.existed().in2023()) {
                all.add(healthwatch(area));
                all.add(alliance(area));
            }
        }
        all.add(Organisation.of("ZZV13", "Harrowfen Carers Circle", "voluntary_sector", "2009", Areas.HARROWFEN));
        return all;
    }

    static String councilOf(String areaCode) {
        return "ZZL" + number(areaCode);
    }

    static String healthwatchOf(String areaCode) {
        return "ZZW" + number(areaCode);
    }

    static String allianceOf(String areaCode) {
        return "ZZV" + number(areaCode);
    }

    private static Organisation council(Area area) {
        String opened = area.existed() == Existence.SINCE ? Areas.REORGANISED : SINCE_BEFORE_RECORDS;
        Organisation council =
                Organisation.of(councilOf(area.code()), area.name() + " Council", "council", opened, area.code());
        return area.existed() == Existence.BEFORE
                ? council.ending(Areas.REORGANISED, councilOf(Areas.MARROWDALE))
                : council;
    }

    private static Organisation healthwatch(Area area) {
        String opened = area.existed() == Existence.SINCE ? "2019-05" : "2013-04-01";
        return Organisation.of(
                healthwatchOf(area.code()), "Healthwatch " + area.name(), "healthwatch", opened, area.code());
    }

    private static Organisation alliance(Area area) {
        String opened = area.existed() == Existence.SINCE
                ? "2019"
                : String.valueOf(Draw.about("alliance of " + area.code()).between(1988, 2011));
        return Organisation.of(
                allianceOf(area.code()), area.name() + " Voluntary Alliance", "voluntary_sector", opened, area.code());
    }

    private static String number(String areaCode) {
        return areaCode.substring(areaCode.length() - 2);
    }
}
