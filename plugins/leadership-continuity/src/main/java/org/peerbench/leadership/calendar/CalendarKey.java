package org.peerbench.leadership.calendar;

import java.util.Optional;

/**
 * Somebody's key.
 *
 * @param account whose
 * @param area    id of the one area whose calendar it opens; empty for all
 * @param says    how much it says
 * @param label  for whom, in the owner's words; blank when not said
 * @param madeOn  the day on which it was made
 */
record CalendarKey(
        String id, String account, Optional<String> area, Says says, String label, String madeOn, long revision) {}
