package org.peerbench.host.change;

import java.util.Optional;

/**
 * What undoing a set is really about: an undo may itself be undone, and so on, but people think of the first change.
 *
 * @param set   the set at the beginning of the chain
 * @param again whether undoing brings that set back rather than takes it away
 */
public record Origin(ChangeSet set, boolean again) {
    /** Follows the chain back from the set that is to be undone. */
    public static Origin of(ChangeSet undone, History history) {
        Origin origin = new Origin(undone, false);
        Optional<ChangeSet> before = undone.undoes().flatMap(history::find);
        while (before.isPresent()) {
            origin = new Origin(before.get(), !origin.again());
            before = before.get().undoes().flatMap(history::find);
        }
        return origin;
    }
}
