package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peerbench.seeds.demo.Area.Existence;

/** Who has been at each area's table from when, and to when: those of 2014, those of today, and who walked away. */
final class Rosters {
    private static final String BOARDS_BEGAN = "2013-04-01";

    /** Housing left the table of one area when its bid was passed over. */
    private static final String WALKED_AWAY = "ZZH02";

    private Rosters() {}

    static String of(Area area) {
        Table table = new Table("organisation", "from", "to");
        for (Organisation each : everSeated(area)) {
            table.add(each.code(), from(area, each), to(area, each));
        }
        return table.text();
    }

    /** Whether somebody was at the table on a day. */
    static boolean seatedOn(Area area, Organisation each, LocalDate day) {
        String to = to(area, each);
        return from(area, each).compareTo(day.toString()) <= 0 && (to.isEmpty() || to.compareTo(day.toString()) > 0);
    }

    private static Set<Organisation> everSeated(Area area) {
        Set<Organisation> seated = new LinkedHashSet<>();
        if (area.existed() != Existence.SINCE) {
            seated.addAll(Seats.in2014(area.code()));
        }
        if (area.existed() != Existence.BEFORE) {
            seated.addAll(Seats.today(area.code()));
        }
        if (Organisations.of(WALKED_AWAY).areas().contains(area.code())) {
            seated.add(Organisations.of(WALKED_AWAY));
        }
        return seated;
    }

    private static String from(Area area, Organisation each) {
        if (area.existed() != Existence.SINCE && Seats.in2014(area.code()).contains(each)) {
            return BOARDS_BEGAN;
        }
        String earliest = area.existed() == Existence.SINCE ? Areas.REORGANISED : "2015";
        List<String> later = List.of("2019-04", "2021", "2022-07-01", "2022-10", "2023", "2024-01");
        String joined = Draw.about("seat " + area.code() + each.code()).oneOf(later);
        String type = each.type();
        if (type.equals("council") || type.equals("icb")) {
            return each.opened().compareTo(earliest) > 0 ? each.opened() : earliest;
        }
        return joined.compareTo(each.opened()) > 0 ? joined : each.opened();
    }

    /** A partner of 2014 that is not at the table today left it some day. */
    private static String leftOn(Area area, Organisation each) {
        return Since.changed(Organisations.of(LocalBodies.councilOf(area.code())), each);
    }

    private static String to(Area area, Organisation each) {
        if (each.code().equals(WALKED_AWAY)) {
            return "2024-07-01";
        }
        if (!each.current()) {
            return each.ended();
        }
        if (area.existed() == Existence.BEFORE) {
            return Areas.REORGANISED;
        }
        return Seats.today(area.code()).contains(each) ? "" : leftOn(area, each);
    }
}
