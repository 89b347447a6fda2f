package org.peerbench.host.exchange;

import java.util.List;

/**
 * What came of forgetting a person.
 *
 * @param found   what was erased, by tool
 * @param waiting names of the tools that have not come to it yet: they do so when they start the next time
 */
public record Erased(List<Found<String>> found, List<String> waiting) {
    public Erased {
        found = List.copyOf(found);
        waiting = List.copyOf(waiting);
    }
}
