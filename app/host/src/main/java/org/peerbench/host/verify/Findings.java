package org.peerbench.host.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers findings. What is found again at the same place is told once. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private final Set<List<String>> told = new HashSet<>();

    void add(Code code, String place, Object... arguments) {
        Finding finding = code.at(place, arguments);
        if (told.add(List.of(code.name(), place, finding.what()))) {
            all.add(finding);
        }
    }

    boolean stop() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The gravest first, otherwise as they were found. */
    List<Finding> sorted() {
        return all.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
