package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The organisations of the region, of today and of 2014, as tables. */
final class Organisations {
    static final List<Organisation> ALL = all();

    private Organisations() {}

    static Organisation of(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    static String table() {
        Table table = new Table(
                "ods_or_gss_code", "name", "type", "area_codes", "status", "opened", "closed", "ended_by", "source_id");
        for (Organisation each : ALL) {
            table.add(
                    each.code(),
                    each.name(),
                    each.type(),
                    String.join(" ", each.areas()),
                    each.current() ? "current" : "closed",
                    each.opened(),
                    lastDay(each),
                    each.ended(),
                    Region.SOURCE);
        }
        return table.text();
    }

    static String successions() {
        Table table = new Table("predecessor_code", "successor_code", "date", "source");
        for (Organisation each : ALL) {
            each.successors().forEach(next -> table.add(each.code(), next, each.ended(), "Generated, fictional"));
        }
        return table.text();
    }

    private static List<Organisation> all() {
        List<Organisation> all = new ArrayList<>();
        all.addAll(LocalBodies.all());
        all.addAll(Commissioners.all());
        all.addAll(Trusts.all());
        all.addAll(HomesAndCare.all());
        all.sort(Comparator.comparing(Organisation::code));
        return List.copyOf(all);
    }

    private static String lastDay(Organisation each) {
        return each.current() ? "" : LocalDate.parse(each.ended()).minusDays(1).toString();
    }
}
