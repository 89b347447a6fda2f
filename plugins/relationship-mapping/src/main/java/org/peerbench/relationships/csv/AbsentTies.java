package org.peerbench.relationships.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.ScalePoint;

/**
 * The pairs of listed organisations that have no row, for tables in which that means "no tie". Only an organisation that
 * speaks in the table can mean something by leaving another out: where a row speaks for both ends that is everybody;
 * where it does not, an organisation that is only named by others has said nothing, and what it thinks stays unknown.
 */
final class AbsentTies {
    /** Of more organisations than this, a pair without a row stays unknown: their number grows with the square. */
    static final int MOST = 400;

    private final EdgeOptions options;
    private final Map<String, String> listed = new LinkedHashMap<>();
    private final Set<String> answering = new HashSet<>();
    private final Set<View> mentioned = new HashSet<>();

    AbsentTies(EdgeOptions options) {
        this.options = options;
    }

    /** What one organisation thinks of another. */
    private record View(String of, String about) {
        Set<String> pair() {
            return Set.of(of, about);
        }
    }

    /** An actor that a network file lists, with links or without. */
    void listed(String id, String name, boolean answers) {
        listed.putIfAbsent(id, name);
        if (answers) {
            answering.add(id);
        }
    }

    /** A row that makes sense: both are listed under these names. */
    void row(Edge edge, String sourceName, String targetName) {
        listed.putIfAbsent(edge.source(), sourceName);
        listed.putIfAbsent(edge.target(), targetName);
        mentioned(edge.source(), edge.target(), edge.directed());
        for (String speaker : edge.speakers()) {
            speaks(speaker, edge);
        }
    }

    /** Of a table in which each speaks for itself, a blank cell is no answer. */
    private void speaks(String speaker, Edge edge) {
        if (speaker.equals(edge.source()) || speaker.equals(edge.target())) {
            mentioned.add(new View(speaker, speaker.equals(edge.source()) ? edge.target() : edge.source()));
            if (edge.answer().given() || !edge.directed()) {
                answering.add(speaker);
            }
        }
    }

    /** There is a row about them, also one that cannot be used. */
    void mentioned(String source, String target, boolean directed) {
        mentioned.add(new View(source, target));
        if (!directed) {
            mentioned.add(new View(target, source));
        }
    }

    /** What follows for each listed organisation about each other that neither the table nor an earlier report tells. */
    Absence absence() {
        Optional<ScalePoint> none = options.relation().scale().none();
        if (options.unlisted() == Unlisted.UNKNOWN || none.isEmpty()) {
            return Absence.NONE;
        }
        if (listed.size() > MOST) {
            return Absence.beyond(listed.size());
        }
        List<View> open = open();
        List<View> read =
                open.stream().filter(view -> answering.contains(view.of())).toList();
        Set<String> silent = new LinkedHashSet<>();
        open.stream().filter(view -> !answering.contains(view.of())).forEach(view -> silent.add(listed.get(view.of())));
        return new Absence(
                read.stream().map(view -> no(view, none.get().value())).toList(),
                (int) read.stream().map(View::pair).distinct().count(),
                open.size() - read.size(),
                List.copyOf(silent));
    }

    private List<View> open() {
        List<View> open = new ArrayList<>();
        for (String one : listed.keySet()) {
            for (String other : listed.keySet()) {
                View view = new View(one, other);
                if (!one.equals(other)
                        && !mentioned.contains(view)
                        && !options.told().test(one, other)) {
                    open.add(view);
                }
            }
        }
        return open;
    }

    private Report no(View view, int none) {
        return new Report(
                options.ids().get(),
                options.relation().code(),
                view.of(),
                view.about(),
                view.of(),
                "",
                Answer.of(none),
                Span.OPEN,
                Optional.empty(),
                options.recordedAt(),
                options.source(),
                "");
    }
}
