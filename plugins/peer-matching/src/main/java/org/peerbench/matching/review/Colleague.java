package org.peerbench.matching.review;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Viewer;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.rounds.KeptRound;

/**
 * Somebody who could be asked to look at a round.
 *
 * @param own      whether the round is their own: they made it, or are the one who asks
 * @param interest what keeps them from approving it, in one line; empty where nothing is known
 */
record Colleague(String account, String name, boolean own, String interest) {
    /** Whoever arranges, by name. */
    static List<Colleague> all(KeptRound kept, Author asking, ToolContext context) {
        return context.accounts(Permissions.ARRANGE).stream()
                .map(viewer -> new Colleague(
                        viewer.account(),
                        viewer.name(),
                        viewer.account().equals(asking.account()) || made(viewer, kept.stored()),
                        Interest.own(kept, viewer, context).orElse("")))
                .toList();
    }

    /** Of rounds made before accounts were kept, the name tells. */
    private static boolean made(Viewer viewer, StoredRound round) {
        return round.account().isEmpty()
                ? !round.by().isEmpty() && viewer.name().equals(round.by())
                : viewer.account().equals(round.account());
    }
}
