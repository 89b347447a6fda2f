package org.peerbench.host.verify;

import java.util.List;

/**
 * One thing that a tool adds, as it told in {@code contribute}.
 *
 * @param kind       what, by the name of the method of {@link org.peerbench.api.Contributions}: {@code page}
 * @param name       its path, id or key; for a bundle or migrations the place in the jar
 * @param permission the key of the permission it names, or {@code null}
 * @param words      the message keys that it names
 * @param roles      who may, of a permission
 */
public record Added(String kind, String name, String permission, List<String> words, List<String> roles) {
    public Added {
        words = List.copyOf(words);
        roles = List.copyOf(roles);
    }
}
