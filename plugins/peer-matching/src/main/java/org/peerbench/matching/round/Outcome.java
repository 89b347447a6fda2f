package org.peerbench.matching.round;

import java.util.List;

/**
 * The solution of a round, the only best one.
 *
 * @param objective   how good it is on each level
 * @param matches     who helps whom, by id of the need
 * @param unmatched   who gets nobody and why, by id of the need
 * @param certificate what proves that nothing better exists
 */
public record Outcome(Objective objective, List<Match> matches, List<Unmatched> unmatched, Certificate certificate) {
    public Outcome {
        matches = List.copyOf(matches);
        unmatched = List.copyOf(unmatched);
    }
}
