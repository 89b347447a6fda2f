package org.peerbench.host.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Source;
import org.peerbench.host.directory.Sources;

/** Names sources, as they stand beside facts. */
record SourceNames(Map<String, Source> byId, Texts texts) {
    SourceNames(Handle sql, Texts texts) {
        this(new Sources(sql).byId(), texts);
    }

    /** Publisher, title and period as far as they are known; for no source, that it was recorded by hand. */
    String of(String id) {
        if (id == null) {
            return texts.of("organisation.byHand");
        }
        return Optional.ofNullable(byId.get(id)).map(SourceNames::line).orElse(id);
    }

    private static String line(Source source) {
        return Stream.of(source.title(), source.period())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
