package org.peerbench.relationships.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An actor of a network file.
 *
 * @param id         the file's own
 * @param label      its name for people, never blank
 * @param attributes what else the file says of it, by the file's names; no blank ones
 * @param place      where it stands in the file, counted as {@link NetworkFile#places()} says
 * @param declared   false when the file only names it at the end of a link
 */
public record Node(String id, String label, Map<String, String> attributes, int place, boolean declared) {
    public Node {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** One that the file lists. */
    public static Node of(String id, String label, Map<String, String> attributes) {
        return new Node(id, label, attributes, 0, true);
    }

    Node at(int other) {
        return new Node(id, label, attributes, other, declared);
    }
}
