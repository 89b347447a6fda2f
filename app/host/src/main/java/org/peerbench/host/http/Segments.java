package org.peerbench.host.http;

import java.util.ArrayList;
import java.util.List;

/** A path cut at its slashes. */
final class Segments {
    private Segments() {}

    /** {@code /a/b} is a, b; a slash at the end changes nothing; the root has none. */
    static List<String> of(String path) {
        // Every request passes here: a split by pattern and a stream would cost more than the look-up that follows.
        List<String> segments = new ArrayList<>();
        for (int from = 0; from < path.length(); ) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            if (to > from) {
                segments.add(path.substring(from, to));
            }
            from = to + 1;
        }
        return segments;
    }

    static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    static String parameterName(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
