package org.peerbench.host.table;

import java.util.List;

/**
 * The sheets of a file.
 *
 * @param list all of them, also those that are not offered
 */
public record RawSheets(List<RawSheet> list) implements RawOutcome {
    public RawSheets {
        list = List.copyOf(list);
    }
}
