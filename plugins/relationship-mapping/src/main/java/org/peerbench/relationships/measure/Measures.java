package org.peerbench.relationships.measure;

import java.util.List;
import java.util.Set;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/**
 * The figures about one network that are counted; see {@link Structure} for those that need its shape. With every figure belongs what it was asked of: see {@link Network#question()} for
 * relation, threshold, rule and day, and {@link #coverage()} for the response.
 *
 * @param actors     N, the partners, also those without a tie
 * @param density    ties among the known pairs, with bounds
 * @param profile    known pairs at each point of the scale
 * @param coverage   how far the answers reach
 * @param confirmed  ties that both sides confirm, of all ties
 * @param degrees    one for every partner, in their order
 * @param components ids of the partners in each connected part, the largest first
 */
public record Measures(
        int actors,
        Density density,
        LevelProfile profile,
        Coverage coverage,
        Share confirmed,
        List<Degree> degrees,
        List<Set<String>> components) {
    /** Measures a network. */
    public static Measures of(Network network) {
        return new Measures(
                network.actors().size(),
                Density.of(network),
                LevelProfile.of(network),
                Coverage.of(network),
                new Share(network.count(DyadStatus.CONFIRMED), network.ties().size()),
                Degrees.of(network),
                Components.of(network));
    }

    /** Partners without a tie. Those with unknown pairs may yet have one. */
    public List<Degree> isolates() {
        return degrees.stream().filter(Degree::isolate).toList();
    }
}
