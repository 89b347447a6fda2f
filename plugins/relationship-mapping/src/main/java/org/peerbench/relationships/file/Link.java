package org.peerbench.relationships.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statement of a network file about two of its nodes.
 *
 * @param id         the file's own, or the empty text
 * @param source     id of the first node
 * @param target     id of the second
 * @param direction  whose word it is, as far as the file says
 * @param attributes what the file says of it, by the file's names; no blank ones
 * @param drawn      true where the file draws a line. An answer of "no" and one that was not given are statements
 *                   without a line: other programs would count each line as a tie
 * @param place      where it stands in the file, counted as {@link NetworkFile#places()} says
 */
public record Link(
        String id,
        String source,
        String target,
        Direction direction,
        Map<String, String> attributes,
        boolean drawn,
        int place) {
    public Link {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** A line. */
    public static Link drawn(
            String id, String source, String target, Direction direction, Map<String, String> attributes) {
        return new Link(id, source, target, direction, attributes, true, 0);
    }

    /** A statement without a line. */
    public static Link undrawn(String source, String target, Map<String, String> attributes) {
        return new Link("", source, target, Direction.ONE_WAY, attributes, false, 0);
    }

    /** The same at another place. */
    public Link at(int other) {
        return new Link(id, source, target, direction, attributes, drawn, other);
    }
}
