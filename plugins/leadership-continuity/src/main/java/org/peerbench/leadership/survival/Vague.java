package org.peerbench.leadership.survival;

/**
 * One duration of which the days are known in part only, in whole days. Every meaning has its entry and its exit between
 * these days; one with an exit that is not after its entry was not under observation at all.
 *
 * @param entryLow  the first day on which it can have come under observation, 0 for from its beginning
 * @param entryHigh the last such day
 * @param exitLow   the first day on which it can have ended or was last seen
 * @param exitHigh  the last such day
 * @param cause     of its end, from 1, as far as it ends; {@link Observation#CENSORED} if it surely does not
 * @param surely    whether it ends in every meaning, not in some only
 */
public record Vague(int entryLow, int entryHigh, int exitLow, int exitHigh, int cause, boolean surely) {
    public Vague {
        if (entryLow < 0 || entryHigh < entryLow || exitHigh < exitLow || cause < 0) {
            throw new IllegalArgumentException(
                    "No days: entry " + entryLow + " to " + entryHigh + ", exit " + exitLow + " to " + exitHigh);
        }
    }

    /** Whether it ends in some meaning. */
    boolean ends() {
        return cause != Observation.CENSORED && exitHigh > entryLow;
    }

    /** Whether it ends in every meaning and was under observation in every one. */
    boolean surelyEnds() {
        return surely && ends() && exitLow > entryHigh;
    }

    /** Whether nothing of it is open. */
    public boolean exact() {
        return entryLow == entryHigh && exitLow == exitHigh && (surely || cause == Observation.CENSORED);
    }
}
