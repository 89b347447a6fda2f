package org.peerbench.relationships.csv;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;

/** Makes an edge of a row in which nothing is wrong. */
final class RowReader {
    private final EdgeOptions options;
    private final Organisations organisations;

    RowReader(EdgeOptions options, Organisations organisations) {
        this.options = options;
        this.organisations = organisations;
    }

    Edge edge(Cells cells) {
        String source = organisations.idOf(cells.text(EdgeColumn.SOURCE).orElseThrow());
        String target = organisations.idOf(cells.text(EdgeColumn.TARGET).orElseThrow());
        Optional<String> respondent = cells.text(EdgeColumn.RESPONDENT);
        Optional<String> organisation = respondent.flatMap(name -> speaking(name, source, target));
        return new Edge(
                cells.row().number(),
                source,
                target,
                organisation.map(List::of).orElseGet(() -> speakers(source, target, respondent.isPresent())),
                organisation.isPresent() ? "" : respondent.orElse(""),
                answer(cells),
                new Span(
                        cells.date(EdgeColumn.FROM).orElse(null),
                        cells.date(EdgeColumn.TO).orElse(null)),
                cells.date(EdgeColumn.OBSERVED),
                cells.recorded().orElse(options.recordedAt()),
                cells.note());
    }

    /** The respondent as an organisation: a known one, or a new one that is an end of the row. */
    private Optional<String> speaking(String respondent, String source, String target) {
        return organisations
                .find(respondent)
                .or(() -> Optional.of(organisations.idOf(respondent))
                        .filter(id -> id.equals(source) || id.equals(target)));
    }

    /** A person answers for the first organisation; without one, an undirected row speaks for both. */
    private List<String> speakers(String source, String target, boolean person) {
        return person || options.directed() ? List.of(source) : List.of(source, target);
    }

    private Answer answer(Cells cells) {
        OptionalInt level = cells.text(EdgeColumn.LEVEL)
                .map(text -> Level.read(text, options))
                .orElse(OptionalInt.empty());
        return level.isPresent() ? Answer.of(level.getAsInt()) : Answer.without(AnswerStatus.SKIPPED);
    }
}
