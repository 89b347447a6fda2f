package org.peerbench.relationships.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.ScalePoint;

/** The pairs of listed organisations that have no row, for tables in which that means "no tie". */
final class AbsentTies {
    private final EdgeOptions options;
    private final Set<String> listed = new LinkedHashSet<>();
    private final Set<List<String>> mentioned = new HashSet<>();

    AbsentTies(EdgeOptions options) {
        this.options = options;
    }

    /** Both are listed, and there is a row about them. */
    void listed(String source, String target) {
        listed.add(source);
        listed.add(target);
        mentioned(source, target);
    }

    /** There is a row about them, also one that cannot be used. */
    void mentioned(String source, String target) {
        mentioned.add(List.of(source, target));
        if (!options.directed()) {
            mentioned.add(List.of(target, source));
        }
    }

    /** A "no" of each listed organisation about each other that neither the table nor an earlier report speaks of. */
    List<Report> reports() {
        Optional<ScalePoint> none = options.relation().scale().none();
        List<Report> reports = new ArrayList<>();
        if (options.unlisted() == Unlisted.NO && none.isPresent()) {
            for (String one : listed) {
                for (String other : listed) {
                    if (!one.equals(other)
                            && !mentioned.contains(List.of(one, other))
                            && !options.told().test(one, other)) {
                        reports.add(no(one, other, none.get().value()));
                    }
                }
            }
        }
        return reports;
    }

    private Report no(String one, String other, int none) {
        return new Report(
                options.ids().get(),
                options.relation().code(),
                one,
                other,
                one,
                "",
                Answer.of(none),
                Span.OPEN,
                Optional.empty(),
                options.recordedAt(),
                options.source(),
                "");
    }
}
