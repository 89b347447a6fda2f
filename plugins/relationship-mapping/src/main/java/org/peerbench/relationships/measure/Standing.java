package org.peerbench.relationships.measure;

import java.util.OptionalDouble;
import org.peerbench.relationships.graph.Betweenness;
import org.peerbench.relationships.graph.Closeness;
import org.peerbench.relationships.graph.StructuralHoles;

/**
 * Where one partner stands in the network. What is not defined for it is empty, never 0.
 *
 * @param actor                 the partner
 * @param betweenness           how often it lies between others, see {@link Betweenness}
 * @param betweennessNormalised the same from 0 to 1; empty below three partners
 * @param harmonicCloseness     see {@link Closeness}; empty where there are no others
 * @param closeness             the one of Wasserman and Faust; empty where there are no others
 * @param constraint            see {@link StructuralHoles}; empty without a tie
 * @param effectiveSize         see {@link StructuralHoles}; empty without a tie
 * @param core                  its core number
 * @param pairsParted           pairs of others that lose every connection when it goes
 * @param surelyCuts            whether it would still part others if every unknown pair had a tie
 */
public record Standing(
        String actor,
        double betweenness,
        OptionalDouble betweennessNormalised,
        OptionalDouble harmonicCloseness,
        OptionalDouble closeness,
        OptionalDouble constraint,
        OptionalDouble effectiveSize,
        int core,
        long pairsParted,
        boolean surelyCuts) {
    /** Whether others lose every connection when it goes. */
    public boolean cutPoint() {
        return pairsParted > 0;
    }
}
