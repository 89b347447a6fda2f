package org.peerbench.leadership.post;

/** Why a post matters to an area's partnership. */
public enum SeatType {
    /** On the health and wellbeing board by law (Health and Social Care Act 2012, section 194(2)). */
    STATUTORY,
    /** Not by law, but the partnership rests on it. */
    CORE,
    /** Any other. */
    OTHER
}
