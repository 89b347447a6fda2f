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
        Optional<String> speaker = Optional.ofNullable(cells.extras().known().get(Extra.SPEAKER))
                .flatMap(name -> speaking(name, source, target));
        Optional<String> organisation =
                speaker.isPresent() ? Optional.empty() : respondent.flatMap(name -> speaking(name, source, target));
        boolean directed = cells.extras().directed().orElse(options.directed());
        List<String> speakers = speaker.or(() -> organisation)
                .map(List::of)
                .orElseGet(() -> speakers(source, target, directed || respondent.isPresent()));
        Optional<String> answering = Optional.ofNullable(cells.extras().known().get(Extra.RESPONDENT_PERSON));
        Optional<String> person = answering.flatMap(named -> options.people().find(named, speakers.get(0)));
        return new Edge(
                cells.row().number(),
                source,
                target,
                speakers,
                organisation.isPresent() ? "" : respondent.orElse(""),
                answer(cells),
                new Span(
                        cells.date(EdgeColumn.FROM).orElse(null),
                        cells.date(EdgeColumn.TO).orElse(null)),
                cells.date(EdgeColumn.OBSERVED),
                cells.recorded().orElse(options.recordedAt()),
                note(cells, source, target, person.isPresent() ? Optional.empty() : answering),
                new Carriers(
                        person(cells, EdgeColumn.SOURCE_PERSON, source),
                        person(cells, EdgeColumn.TARGET_PERSON, target)),
                directed,
                cells.extras(),
                cells.extras().origin(person));
    }

    /** Whoever is named and not found stands in the note: nothing that was written is lost. */
    private String note(Cells cells, String source, String target, Optional<String> answering) {
        Stream<String> unknown = Stream.of(EdgeColumn.SOURCE_PERSON, EdgeColumn.TARGET_PERSON)
                .filter(column -> cells.text(column).isPresent())
                .filter(column -> person(cells, column, column == EdgeColumn.SOURCE_PERSON ? source : target)
                        .isEmpty())
                .map(column -> column.title() + ": " + cells.text(column).orElseThrow());
        Stream<String> nobody = answering.map(named -> Extra.RESPONDENT_PERSON.title() + ": " + named).stream();
        return Stream.of(Stream.of(cells.note()).filter(text -> !text.isEmpty()), unknown, nobody)
                .flatMap(texts -> texts)
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
    private static List<String> speakers(String source, String target, boolean one) {
        return one ? List.of(source) : List.of(source, target);
    }

    private static AnswerStatus why(Cells cells) {
        return cells.extras()
                .status()
                .filter(status -> status != AnswerStatus.ANSWERED)
                .orElse(AnswerStatus.SKIPPED);
    }

    private Answer answer(Cells cells) {
        OptionalInt level = cells.text(EdgeColumn.LEVEL)
                .map(text -> Level.read(text, options))
                .orElse(OptionalInt.empty());
        return level.isPresent() ? Answer.of(level.getAsInt()) : Answer.without(why(cells));
    }
}
