package org.peerbench.leadership.route;

import java.util.Map;
import java.util.TreeMap;
import org.peerbench.leadership.measure.Changes;
import org.peerbench.leadership.words.Words;

/** Changes, counted; {@code byReason} by the codes that files use. */
public record Changed(
        Bounded count,
        Map<String, Integer> byReason,
        int postsChanged,
        int postsTwice,
        int coverAtEnd,
        int coverShort,
        int jointHolders) {
    static Changed of(Changes changes) {
        Map<String, Integer> reasons = new TreeMap<>();
        changes.byReason().forEach((reason, count) -> reasons.put(Words.code(reason), count));
        return new Changed(
                Bounded.of(changes.changes()),
                reasons,
                changes.postsChanged(),
                changes.postsTwice(),
                changes.coverAtEnd(),
                changes.coverShort(),
                changes.jointHolders());
    }
}
