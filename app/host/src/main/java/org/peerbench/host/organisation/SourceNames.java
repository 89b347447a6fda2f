package org.peerbench.host.organisation;

import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Source;
import org.peerbench.host.directory.Sources;

/** Names sources, as they stand beside facts. */
record SourceNames(Map<String, Source> byId, Texts texts) {
    SourceNames(Handle sql, Texts texts) {
        this(new Sources(sql).byId(), texts);
    }

    /** Title and period, the period only where the title does not say it; for no source, that it was recorded by hand. */
    String of(String id) {
        if (id == null) {
            return texts.of("organisation.byHand");
        }
        return Optional.ofNullable(byId.get(id)).map(SourceNames::line).orElse(id);
    }

    private static String line(Source source) {
        String period = source.period();
        boolean said = period == null || period.isBlank() || source.title().contains(period);
        return said ? source.title() : source.title() + ", " + period;
    }
}
