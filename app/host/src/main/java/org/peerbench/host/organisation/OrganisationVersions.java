package org.peerbench.host.organisation;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.editing.BothVersions.Line;
import org.peerbench.host.listing.OpenWords;

/** Two versions of an organisation, field by field in words. */
record OrganisationVersions(Handle sql, Texts texts) {
    List<Line> lines(OrganisationFields stored, OrganisationFields mine) {
        OpenWords words = OpenWords.types(texts);
        return List.of(
                line("organisation.name", stored.name(), mine.name()),
                line("organisation.type", words.of(stored.word()), words.of(mine.word())),
                line("organisation.code", stored.code(), mine.code()),
                line("organisation.areas", areas(stored.areas()), areas(mine.areas())),
                line("organisation.validFrom", stored.validFrom(), mine.validFrom()),
                line("organisation.validTo", stored.validTo(), mine.validTo()),
                line("organisation.successors", names(stored.successors()), names(mine.successors())),
                line("organisation.website", stored.website(), mine.website()),
                line("organisation.note", stored.note(), mine.note()));
    }

    private Line line(String label, String stored, String mine) {
        return new Line(texts.of(label), stored, mine);
    }

    private String areas(List<String> ids) {
        return new Areas(sql)
                .withIds(ids).stream()
                        .map(AreaEntry::area)
                        .map(area -> area.name())
                        .collect(Collectors.joining(", "));
    }

    private String names(String lines) {
        Organisations all = new Organisations(sql);
        return lines.lines()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key ->
                        all.find(key).map(entry -> entry.organisation().name()).orElse(key))
                .collect(Collectors.joining(", "));
    }
}
