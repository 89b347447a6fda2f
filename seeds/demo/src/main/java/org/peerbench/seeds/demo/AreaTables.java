package org.peerbench.seeds.demo;

import org.peerbench.seeds.demo.Area.Existence;

/** The areas as tables: what they are, what became of them, which lie side by side. */
final class AreaTables {
    /** In the honeycomb neighbours are 20 apart in a row and a little less between rows. */
    private static final double NEIGHBOURLY = 21;

    private AreaTables() {}

    static String areas() {
        Table table = new Table(
                "gss_code",
                "name",
                "kind",
                "region_code",
                "region",
                "in_2015",
                "in_2023",
                "valid_from",
                "valid_to",
                "predecessor_codes",
                "successor_codes",
                "x",
                "y",
                "source_id");
        for (Area area : Areas.ALL) {
            table.add(
                    area.code(),
                    area.name(),
                    area.kind(),
                    Areas.REGION_CODE,
                    Areas.REGION,
                    area.existed().in2015() ? 1 : 0,
                    area.existed().in2023() ? 1 : 0,
                    area.existed() == Existence.SINCE ? Areas.REORGANISED : "",
                    area.existed() == Existence.BEFORE ? Areas.LAST_DAY_BEFORE : "",
                    String.join(" ", area.predecessors()),
                    String.join(" ", area.successors()),
                    area.x(),
                    area.y(),
                    Region.SOURCE);
        }
        return table.text();
    }

    static String successions() {
        Table table = new Table("predecessor_gss", "successor_gss", "date", "source");
        for (Area area : Areas.ALL) {
            area.successors().forEach(next -> table.add(area.code(), next, Areas.REORGANISED, "Generated, fictional"));
        }
        return table.text();
    }

    static String neighbours() {
        Table table = new Table(
                "gss_code", "neighbour_gss_code", "kind", "vintage", "rank", "value", "value_unit", "source_id");
        for (Area a : Areas.ALL) {
            for (Area b : Areas.ALL) {
                if (a != b && distance(a, b) < NEIGHBOURLY) {
                    if (a.existed().in2015() && b.existed().in2015()) {
                        table.add(a.code(), b.code(), "adjacent", "2015", "", "", "", Region.SOURCE);
                    }
                    if (a.existed().in2023() && b.existed().in2023()) {
                        table.add(a.code(), b.code(), "adjacent", "2023", "", "", "", Region.SOURCE);
                    }
                }
            }
        }
        return table.text();
    }

    private static double distance(Area a, Area b) {
        return StrictMath.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
