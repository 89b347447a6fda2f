package org.peerbench.relationships.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.csv.RowFinding.Code;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.sentences.Message;

/**
 * Reads a table of ties. Each row is kept, merged into an earlier one that says the same, or skipped with its reason:
 *
 * <ul>
 *   <li>A row is what the source says about the target or, where the table is not directed, speaks for both: one report
 *       for each. A respondent who is one of the two organisations speaks for that one; any other organisation speaks
 *       for itself, a person for the source.
 *   <li>A blank level is an answer not given: kept, and unknown.
 *   <li>Two rows about the same pair by the same respondent with the same dates are one statement: with the same level
 *       the later is merged, with another it is skipped and the first stands.
 *   <li>An organisation that nobody knows is listed as new and its rows are kept.
 * </ul>
 */
public final class EdgeTable {
    private final EdgeOptions options;
    private final Organisations organisations;
    private final List<Edge> kept = new ArrayList<>();
    private final Map<Edge.Key, Edge> first = new HashMap<>();
    private final List<RowFinding> findings = new ArrayList<>();
    private final AbsentTies absent;
    private int merged;
    private int skipped;

    private EdgeTable(EdgeOptions options) {
        this.options = options;
        this.organisations = new Organisations(options.organisations());
        this.absent = new AbsentTies(options);
    }

    /** Reads rows. The same rows and options always give the same reading, but for the reports' ids. */
    public static EdgeReading read(List<Row> rows, EdgeOptions options) {
        EdgeTable table = new EdgeTable(options);
        rows.forEach(row -> table.read(new Cells(row)));
        return table.reading(rows.size());
    }

    private void read(Cells cells) {
        Optional<RowFinding> fault = new RowChecks(options, organisations).fault(cells);
        if (fault.isPresent()) {
            skipped++;
            findings.add(fault.get());
            mention(cells);
            return;
        }
        Edge edge = new RowReader(options, organisations).edge(cells);
        absent.row(
                edge,
                cells.text(EdgeColumn.SOURCE).orElseThrow(),
                cells.text(EdgeColumn.TARGET).orElseThrow());
        Edge earlier = first.putIfAbsent(edge.key(ordered(edge)), edge);
        if (earlier == null) {
            keep(cells, edge);
        } else {
            repeat(edge, earlier);
        }
    }

    /** A pair whose row is skipped is listed all the same, so nobody takes it for "no tie". */
    private void mention(Cells cells) {
        Optional<String> source = cells.text(EdgeColumn.SOURCE).map(organisations::idOf);
        Optional<String> target = cells.text(EdgeColumn.TARGET).map(organisations::idOf);
        if (source.isPresent() && target.isPresent() && !source.equals(target)) {
            absent.mentioned(
                    source.get(), target.get(), cells.extras().directed().orElse(options.directed()));
        }
    }

    private boolean ordered(Edge edge) {
        return options.relation().directed() && edge.directed();
    }

    private void keep(Cells cells, Edge edge) {
        kept.add(edge);
        if (!edge.answer().given() && cells.extras().status().isEmpty()) {
            findings.add(RowFinding.warning(
                    edge.row(),
                    EdgeColumn.LEVEL,
                    Code.LEVEL_BLANK,
                    Message.of("import.level-blank", options.at(edge.row()))));
        }
        unknownPerson(cells, edge, EdgeColumn.SOURCE_PERSON, edge.carriers().sender());
        unknownPerson(cells, edge, EdgeColumn.TARGET_PERSON, edge.carriers().receiver());
        Stream.of(EdgeColumn.SOURCE, EdgeColumn.TARGET).forEach(column -> {
            String name = cells.text(column).orElseThrow();
            if (organisations.addIfNew(name)) {
                findings.add(RowFinding.warning(
                        edge.row(),
                        column,
                        Code.UNKNOWN_ORGANISATION,
                        Message.of("import.unknown-organisation", options.at(edge.row()), name)));
            }
        });
    }

    private void unknownPerson(Cells cells, Edge edge, EdgeColumn column, Optional<String> found) {
        cells.text(column)
                .filter(named -> found.isEmpty())
                .ifPresent(named -> findings.add(RowFinding.warning(
                        edge.row(),
                        column,
                        Code.UNKNOWN_PERSON,
                        Message.of("import.unknown-person", options.at(edge.row()), named))));
    }

    private void repeat(Edge edge, Edge earlier) {
        if (edge.answer().equals(earlier.answer())) {
            merged++;
            findings.add(RowFinding.warning(
                    edge.row(),
                    EdgeColumn.TARGET,
                    Code.DUPLICATE,
                    Message.of("import.duplicate", options.at(edge.row()), options.near(earlier.row()))));
            return;
        }
        skipped++;
        findings.add(RowFinding.error(
                edge.row(),
                EdgeColumn.LEVEL,
                Code.DUPLICATE,
                Message.of(
                        "import.duplicate-differs",
                        options.at(edge.row()),
                        options.near(earlier.row()),
                        edge.answer().value().orElseThrow(),
                        earlier.answer().value().orElseThrow())));
    }

    /**
     * The same for a network file, which lists its actors: one without a link is listed all the same.
     *
     * @param listed     the actors' names
     * @param allAnswer  whether each of them said all it has to say, so that no row means "no"
     */
    public static EdgeReading read(List<Row> rows, EdgeOptions options, List<String> listed, boolean allAnswer) {
        EdgeTable table = new EdgeTable(options);
        listed.forEach(name -> table.absent.listed(table.organisations.idOf(name), name, allAnswer));
        rows.forEach(row -> table.read(new Cells(row)));
        return table.reading(rows.size());
    }

    private EdgeReading reading(int read) {
        List<Stated> stated = kept.stream().map(edge -> edge.stated(options)).toList();
        List<Report> reports =
                stated.stream().flatMap(row -> row.reports().stream()).toList();
        return new EdgeReading(
                stated,
                reports,
                List.of(),
                absent.absence(),
                findings,
                organisations.added(),
                read,
                kept.size(),
                merged,
                skipped);
    }
}
