package org.peerbench.relationships.record;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.exchange.Event;

/**
 * Where an organisation that went into another sits at a table, the other takes its place from that day on. What was said
 * about the one then counts for the other, see {@link AreaRecord}; nothing that was said is changed.
 */
public final class Mergers {
    private static final Author ITSELF = new Author("system", "Peerbench", "merger");

    private Mergers() {}

    /** Hears that organisations merged. Heard twice, it changes nothing the second time. */
    public static void hear(Event.OrganisationsMerged merged, ToolContext context) {
        Optional<Organisation> from = context.directory().organisation(merged.from());
        Optional<Organisation> into = context.directory().organisation(merged.into());
        List<String> areas = context.database().read(sql -> new Partners(sql).areas(merged.from()));
        if (from.isEmpty() || into.isEmpty() || from.get().successors().size() != 1 || areas.isEmpty()) {
            return;
        }
        PartialDate on = merged.on() == null ? from.get().valid().to() : merged.on();
        String what = context.texts()
                .of("merger.seated", into.get().name(), from.get().name());
        context.database().write(ITSELF, what, tx -> {
            Partners partners = new Partners(tx.sql());
            for (String area : areas) {
                Partner before = partners.of(area, merged.from()).orElseThrow();
                if (before.at().to() == null && on != null) {
                    partners.put(
                            tx.changes(),
                            area,
                            merged.from(),
                            new Span(before.at().from(), on),
                            before.note());
                }
                if (partners.of(area, merged.into()).isEmpty()) {
                    partners.put(
                            tx.changes(),
                            area,
                            merged.into(),
                            new Span(on, before.at().to()),
                            null);
                    tx.directory().worksIn(merged.into(), area);
                }
            }
            return areas.size();
        });
    }
}
