package org.peerbench.host.http;

import java.util.Arrays;
import java.util.List;

/** A path cut at its slashes. */
final class Segments {
    private Segments() {}

    /** {@code /a/b} is a, b; a slash at the end changes nothing; the root has none. */
    static List<String> of(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    static String parameterName(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
