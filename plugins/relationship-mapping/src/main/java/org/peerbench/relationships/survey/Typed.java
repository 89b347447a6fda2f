package org.peerbench.relationships.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is not in the directory, typed as one line: name, e-mail address and, where it is known, organisation.
 *
 * @param organisation as typed, or the empty text: then the survey asks for it
 */
record Typed(String name, String email, String organisation) {
    private static final int PARTS = 3;

    /** All lines that can be read. */
    static List<Typed> of(String lines) {
        return lines.lines().map(Typed::line).flatMap(Optional::stream).toList();
    }

    /** The lines that cannot. */
    static List<String> wrong(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && line(line).isEmpty())
                .toList();
    }

    private static Optional<Typed> line(String line) {
        List<String> parts =
                Arrays.stream(line.split("[,;\\t]", PARTS)).map(String::strip).toList();
        boolean right =
                parts.size() >= 2 && !parts.get(0).isEmpty() && parts.get(1).matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
        return right
                ? Optional.of(new Typed(parts.get(0), parts.get(1), parts.size() < PARTS ? "" : parts.get(2)))
                : Optional.empty();
    }
}
