package org.peerbench.relationships.csv;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Carriers;

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
                note(cells, source, target),
                new Carriers(
                        person(cells, EdgeColumn.SOURCE_PERSON, source),
                        person(cells, EdgeColumn.TARGET_PERSON, target)));
    }

    /** Whoever is named and not found stands in the note: nothing that was written is lost. */
    private String note(Cells cells, String source, String target) {
        Stream<String> unknown = Stream.of(EdgeColumn.SOURCE_PERSON, EdgeColumn.TARGET_PERSON)
                .filter(column -> cells.text(column).isPresent())
                .filter(column -> person(cells, column, column == EdgeColumn.SOURCE_PERSON ? source : target)
                        .isEmpty())
                .map(column -> column.title() + ": " + cells.text(column).orElseThrow());
        return Stream.concat(Stream.of(cells.note()).filter(text -> !text.isEmpty()), unknown)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> person(Cells cells, EdgeColumn column, String organisation) {
        return cells.text(column).flatMap(named -> options.people().find(named, organisation));
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
