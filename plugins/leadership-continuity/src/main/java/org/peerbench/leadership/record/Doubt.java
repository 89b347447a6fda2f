package org.peerbench.leadership.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who was asked to confirm an area's posts said that something is no longer so.
 *
 * @param area    id of the area
 * @param survey  id of the survey in which it was said
 * @param post    id of the post
 * @param holding id of the holding that was asked about; empty where the seat was said to be empty
 * @param what    what changed, in their words; blank where they did not say
 * @param by      id of the respondent
 * @param on      when
 */
public record Doubt(
        String id,
        String area,
        String survey,
        String post,
        Optional<String> holding,
        String what,
        String by,
        LocalDate on,
        long revision) {}
