package org.peerbench.relationships.network;

/** Who may see a report. */
public enum Confidentiality {
    /** Anybody who may see the area, such as who sits on a board. */
    PUBLIC,
    /** The partners and those who look after the area: that there is a working link, and how close it is. */
    PARTNERS,
    /** Nobody by itself: it is only told together with the answers of at least four others. */
    AGGREGATE,
    /** Those who look after the area, such as which person a link hangs on. */
    COORDINATOR;

    /**
     * Whether a report is shown, by itself, to somebody who may see the area.
     *
     * @param looksAfter whether that is one of those who look after it
     */
    public boolean shown(boolean looksAfter) {
        return switch (this) {
            case PUBLIC, PARTNERS -> true;
            case COORDINATOR -> looksAfter;
            case AGGREGATE -> false;
        };
    }
}
