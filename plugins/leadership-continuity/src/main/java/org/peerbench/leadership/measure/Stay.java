package org.peerbench.leadership.measure;

import org.peerbench.leadership.time.During;

/**
 * What a spell's dates allow: to have stayed from the first day of a window to its end, to have been there and left, or
 * not to have been there yet or any more. Chosen so that a share of those who stayed is as low, or as high, as it can be.
 */
record Stay(boolean canStay, boolean canLeave, boolean canBeAway, boolean stays, boolean leaves) {
    static Stay of(Spell spell, Window window) {
        During time = spell.time();
        long first = window.first();
        long end = window.end();
        long earliestStart = Reading.MOST.start(time.from());
        long latestStart = Reading.LEAST.start(time.from());
        long earliestEnd = Reading.LEAST.end(time.until());
        long latestEnd = Reading.MOST.end(time.until());
        long ends = Reading.MIDDLE.end(time.until());
        boolean there = spell.inPost(first, Reading.MIDDLE);
        return new Stay(
                earliestStart <= first && latestEnd > end,
                earliestStart <= first && earliestEnd <= end && latestEnd > first,
                latestStart > first || earliestEnd <= first,
                there && ends > end,
                there && ends <= end);
    }

    boolean stays(Reading reading) {
        return switch (reading) {
            case LEAST -> canStay && !canLeave && !canBeAway;
            case MIDDLE -> stays;
            case MOST -> canStay;
        };
    }

    boolean leaves(Reading reading) {
        return switch (reading) {
            case LEAST -> canLeave;
            case MIDDLE -> leaves;
            case MOST -> canLeave && !canStay && !canBeAway;
        };
    }
}
