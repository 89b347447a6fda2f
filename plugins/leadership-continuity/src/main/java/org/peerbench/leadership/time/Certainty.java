package org.peerbench.leadership.time;

/** The three answers to a question about time. A partial date leaves some of them open; nothing is ever rounded. */
public enum Certainty {
    /** On every day that the dates can mean. */
    YES,
    /** On some of the days that the dates can mean. */
    POSSIBLY,
    /** On none of them. */
    NO;

    /** What is certainly so, else what is possibly so. */
    public static Certainty of(boolean surely, boolean possibly) {
        if (surely) {
            return YES;
        }
        return possibly ? POSSIBLY : NO;
    }

    /** Both: the weaker of the two answers. */
    public Certainty and(Certainty other) {
        return compareTo(other) > 0 ? this : other;
    }

    /** Either: the stronger of the two answers. */
    public Certainty or(Certainty other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** The opposite; what is possibly so is possibly not so. */
    public Certainty not() {
        return switch (this) {
            case YES -> NO;
            case POSSIBLY -> POSSIBLY;
            case NO -> YES;
        };
    }

    /** Yes or possibly. */
    public boolean atAll() {
        return this != NO;
    }
}
