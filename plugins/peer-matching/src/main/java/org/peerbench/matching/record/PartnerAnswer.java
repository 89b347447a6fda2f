package org.peerbench.matching.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a partner of an area says of the area on a theme.
 *
 * @param area         id of the area
 * @param theme        key of the theme
 * @param survey       id of the survey in which it was said; empty for what came as a file
 * @param respondent   id of who answered in it
 * @param organisation id of the partner; empty where it is not known
 * @param level        0 to 5; empty for "I don't know"
 * @param on           when
 */
public record PartnerAnswer(
        String id,
        String area,
        String theme,
        Optional<String> survey,
        Optional<String> respondent,
        Optional<String> organisation,
        OptionalInt level,
        LocalDate on,
        long revision) {
    /** Whose word it is: an organisation has one voice; where it is not known, each respondent has. */
    public String speaker() {
        return organisation.or(() -> respondent).orElse("");
    }
}
