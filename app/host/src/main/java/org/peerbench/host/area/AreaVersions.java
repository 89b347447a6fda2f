package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.host.editing.BothVersions.Line;

/** Two versions of an area, field by field in words. */
record AreaVersions(Coordinators coordinators, Texts texts) {
    List<Line> lines(AreaFields stored, AreaFields mine) {
        return List.of(
                line("name", stored.name(), mine.name()),
                line("code", stored.code(), mine.code()),
                line("kind", stored.kind(), mine.kind()),
                line("region", stored.region(), mine.region()),
                line("validFrom", stored.validFrom(), mine.validFrom()),
                line("validTo", stored.validTo(), mine.validTo()),
                line("lead", name(stored.lead()), name(mine.lead())),
                line("cover", name(stored.cover()), name(mine.cover())),
                line("note", stored.note(), mine.note()));
    }

    private Line line(String field, String stored, String mine) {
        return new Line(texts.of("area.fact." + field), stored, mine);
    }

    private String name(String account) {
        return account.isEmpty()
                ? texts.of("area.lead.none")
                : coordinators.name(account).orElse(texts.of("area.lead.gone"));
    }
}
