package org.peerbench.matching.round;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an area needs on one theme: one support.
 *
 * @param id        in this round
 * @param area      that needs it
 * @param theme     on which
 * @param tier      how urgent, 1 (most urgent) to 5
 * @param published the offer that this need was given when the round was last published
 * @param paused    whether it takes no part for now
 * @param ruledOut  how many offers on the theme are no candidates, by the rule that they failed; empty where not known
 */
public record Need(
        String id,
        String area,
        String theme,
        int tier,
        Optional<String> published,
        boolean paused,
        Map<String, Integer> ruledOut) {
    /** The key in {@link #ruledOut} of pairs that scored less than {@link Settings#floor}. */
    public static final String BELOW_FLOOR = "belowFloor";

    public Need {
        ruledOut = Collections.unmodifiableMap(new TreeMap<>(ruledOut));
    }

    /** A need that takes part and was given nobody before. */
    public Need(String id, String area, String theme, int tier) {
        this(id, area, theme, tier, Optional.empty(), false, Map.of());
    }
}
