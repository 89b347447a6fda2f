package org.peerbench.host.area;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Indicator;
import org.peerbench.host.directory.Source;

/** What must stand beside a figure: where it comes from, and behind a click what it means. */
record FigureNotes(Texts texts) {
    /** Title, publisher and licence. */
    String source(Source source) {
        if (source == null) {
            return texts.of("area.source.none");
        }
        return texts.of("area.source", cited(source));
    }

    /** The same for a column that says that these are sources. */
    String cited(Source source) {
        if (source == null) {
            return texts.of("area.source.none");
        }
        return Stream.of(source.title(), source.publisher(), source.licence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** The publisher, where there is one: who it is that says so. */
    String brief(Source source) {
        if (source == null) {
            return texts.of("area.source.none");
        }
        return source.publisher() == null ? source.title() : source.publisher();
    }

    Definition what(Indicator indicator, Source source) {
        String meaning = Stream.of(
                        texts.of("area.what.unit", indicator.label(), indicator.unit()),
                        status(indicator),
                        sentence(indicator.note()),
                        source == null ? null : sentence(source.note()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Definition(texts.of("area.what"), meaning);
    }

    /** Whose measure of likeness it is; {@code null} when none is loaded. */
    Definition measure(Source source) {
        return source == null
                ? null
                : new Definition(
                        texts.of("area.similar.what"), sentence(source.title()) + " " + sentence(source.note()));
    }

    private String status(Indicator indicator) {
        String key = "area.status." + indicator.status();
        return texts.has(key) ? texts.of(key) : null;
    }

    private static String sentence(String note) {
        return note == null || note.endsWith(".") ? note : note + ".";
    }
}
