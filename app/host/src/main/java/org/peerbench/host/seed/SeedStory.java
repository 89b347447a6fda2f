package org.peerbench.host.seed;

import java.util.List;

/**
 * What happened in the fictional region; what happened on one day stands in its order.
 *
 * @param tool  id of the tool that it happened with
 * @param later whether it happened after all tools had said what they see in the areas
 */
public record SeedStory(String tool, boolean later, List<SeedAct> acts) {
    public SeedStory {
        acts = List.copyOf(acts);
    }
}
