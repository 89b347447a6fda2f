package org.peerbench.relationships.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.peerbench.relationships.network.Report;

/**
 * What an area has on record, so that bringing the same in again changes nothing:
 *
 * <ul>
 *   <li>A statement that is on record with the same answer, note and audience is merged.
 *   <li>One that is on record with something else in it replaces that report, which stays in the history; unless it was
 *       written down before it: then it is left out.
 *   <li>A row that was taken out of here puts its own report right, also in its dates; where that report was replaced or
 *       taken back since, the row is left out.
 *   <li>All else is added, and the rules of the network say which word counts.
 * </ul>
 */
public final class OnRecord {
    private final boolean directed;
    private final UnaryOperator<String> waves;
    private final Predicate<Report> said;
    private final Map<String, Report> byId;
    private final Map<Statement, List<Report>> byStatement;
    private final Set<String> gone;

    /**
     * Looks at what is stored.
     *
     * @param directed whether the relation has a direction
     * @param stored   the reports on the relation that count
     * @param gone     ids of reports of the area that do not count any more
     * @param waves    id of the survey that a row names; what it gives for an unknown one is no survey's id
     * @param said     whether a report of the file adds nothing to what its side says today
     */
    public OnRecord(
            boolean directed,
            List<Report> stored,
            Set<String> gone,
            UnaryOperator<String> waves,
            Predicate<Report> said) {
        this.directed = directed;
        this.waves = waves;
        this.said = said;
        this.gone = Set.copyOf(gone);
        this.byId = stored.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        this.byStatement = stored.stream()
                .collect(Collectors.groupingBy(
                        report -> Statement.of(report, report.origin().wave().orElse(""), directed)));
    }

    /** The same reading with each row held against the record. */
    public EdgeReading compare(EdgeReading file, EdgeOptions options) {
        return new Comparison(this, file, options).reading();
    }

    /** What a report of a file states; its survey goes by id. */
    Statement statement(Report report) {
        return Statement.of(report, waves.apply(report.origin().wave().orElse("")), directed);
    }

    /** The report that a row was taken out of, where it still counts and is the same side's word about the same two. */
    Optional<Report> itself(Stated row, Report report) {
        return Optional.ofNullable(byId.get(row.report()))
                .filter(stored -> Statement.of(stored, "", directed).sameView(statement(report)));
    }

    boolean isGone(Stated row) {
        return gone.contains(row.report());
    }

    /** What is on record of the same statement. */
    List<Report> alike(Report report) {
        return byStatement.getOrDefault(statement(report), List.of());
    }

    /** Whether it is on record, and nothing of it would be new. */
    boolean holds(Stated row, Report report) {
        return itself(row, report).filter(stored -> equal(stored, report)).isPresent()
                || alike(report).stream().anyMatch(stored -> sameContent(stored, report))
                || said.test(report);
    }

    private boolean equal(Report stored, Report report) {
        return sameContent(stored, report)
                && Statement.of(stored, stored.origin().wave().orElse(""), directed)
                        .equals(statement(report));
    }

    static boolean sameContent(Report stored, Report report) {
        return stored.answer().equals(report.answer())
                && stored.note().equals(report.note())
                && stored.origin().confidentiality() == report.origin().confidentiality()
                && stored.origin().respondentPerson().equals(report.origin().respondentPerson());
    }
}
