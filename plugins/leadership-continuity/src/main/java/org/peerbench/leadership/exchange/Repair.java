package org.peerbench.leadership.exchange;

/**
 * Something about a record that was put right, is doubted, or is why it was left out.
 *
 * @param row    as the user counts it; 0 for the file as a whole
 * @param column where, or {@code null}
 * @param code   what
 * @param value  what stood there, or blank
 */
public record Repair(int row, String column, Code code, String value) {
    /** What there can be to say. */
    public enum Code {
        MISSING_POST(true),
        MISSING_START(true),
        BAD_DATE(true),
        REVERSED(true),
        BAD_RECORD(true),
        NO_PERSON(true),
        UNUSED(true),
        DUPLICATE(false),
        SWAPPED(false),
        START_DROPPED(false),
        START_UNKNOWN(false),
        FROM_TERM(false),
        ABSENCE_OUTSIDE(false),
        BAD_NUMBER(false),
        UNKNOWN_BASIS(false),
        UNKNOWN_REASON(false),
        UNKNOWN_KIND(false),
        UNKNOWN_SEAT_TYPE(false),
        POST_DIFFERS(false),
        NAME_DIFFERS(false),
        POST_WITHOUT_HOLDER(false),
        DERIVED_ID(false),
        SEVERAL_IDS(false),
        TOP_LEVEL_ARRAY(false),
        REPEATED(false),
        POST_DATES_DROPPED(false),
        PARTS_DROPPED(false),
        SOURCE_OF_ALL(false),
        NO_ROLE(false),
        NAME_WITHOUT_SOURCE(false),
        OVERLAP(false),
        ON_RECORD(false),
        REPLACES(false),
        UNKNOWN_ORGANISATION(false),
        UNKNOWN_PREDECESSOR(false);

        private final boolean leavesOut;

        Code(boolean leavesOut) {
            this.leavesOut = leavesOut;
        }

        /** Whether the record does not count because of it. */
        public boolean leavesOut() {
            return leavesOut;
        }
    }
}
