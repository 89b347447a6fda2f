package org.peerbench.matching.draft;

import java.util.Set;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.score.Rule;
import org.peerbench.matching.score.Score;

/**
 * An offer beside a need.
 *
 * @param failed the rules that keep it from helping; none where it could
 */
public record Candidate(Offer offer, Score score, Set<Rule> failed) {
    public Candidate {
        failed = Set.copyOf(failed);
    }

    /** Whether it could help. */
    public boolean possible() {
        return failed.isEmpty();
    }
}
