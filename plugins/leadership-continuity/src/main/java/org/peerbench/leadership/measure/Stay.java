package org.peerbench.leadership.measure;

/**
 * What a spell's dates allow: to have stayed from the first day of a window to its end, to have been there and left, or
 * not to have been there yet or any more. Chosen so that a share of those who stayed is as low, or as high, as it can be.
 */
record Stay(boolean canStay, boolean canLeave, boolean canBeAway, boolean stays, boolean leaves) {
    static Stay of(Spell spell, Window window) {
        long first = window.first();
        long end = window.end();
        long earliestStart = spell.start(Reading.MOST);
        long latestStart = spell.start(Reading.LEAST);
        long earliestEnd = spell.end(Reading.LEAST);
        long latestEnd = spell.end(Reading.MOST);
        long ends = spell.end(Reading.MIDDLE);
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
