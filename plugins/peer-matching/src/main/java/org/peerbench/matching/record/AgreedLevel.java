package org.peerbench.matching.record;

import java.time.LocalDate;

/**
 * The level on which an area's partners agreed when they talked.
 *
 * @param area  id of the area
 * @param theme key of the theme
 * @param level 0 to 5
 * @param note  what was said, may be blank
 * @param by    who recorded it
 */
public record AgreedLevel(
        String id, String area, String theme, int level, LocalDate on, String note, String by, long revision) {}
