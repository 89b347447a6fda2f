package org.peerbench.host.change;

import java.util.List;
import java.util.Optional;

/**
 * Part of the history, the newest first.
 *
 * @param sets the change sets
 * @param next for {@link ChangeSelection#before}, if there are older ones
 */
public record HistoryPage(List<ChangeSet> sets, Optional<String> next) {
    public HistoryPage {
        sets = List.copyOf(sets);
    }
}
