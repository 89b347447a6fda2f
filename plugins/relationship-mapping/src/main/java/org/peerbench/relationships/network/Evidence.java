package org.peerbench.relationships.network;

import java.time.Instant;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;

/**
 * Where a report comes from.
 *
 * @param respondent who answered for the organisation, a role or a name as given; may be empty. Several may answer for one
 * @param observed   when it was said or seen; empty when not known
 * @param recordedAt when it was first written down, here or where the table comes from
 * @param source     such as a survey, minutes, a file
 * @param note       free text, may be empty
 */
public record Evidence(
        String respondent, Optional<PartialDate> observed, Instant recordedAt, String source, String note) {
    /** The same, written down at another time. */
    Evidence recorded(Instant at) {
        return new Evidence(respondent, observed, at, source, note);
    }

    /** The same without the note. */
    Evidence unnoted() {
        return new Evidence(respondent, observed, recordedAt, source, "");
    }
}
