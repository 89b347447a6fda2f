package org.peerbench.relationships.network;

import java.util.Optional;

/**
 * How a report came to be.
 *
 * @param wave             id of the round of asking; empty when nobody asked
 * @param respondentPerson id of the person who answered; empty when not recorded
 * @param confidentiality  who may see it
 */
public record Origin(Optional<String> wave, Optional<String> respondentPerson, Confidentiality confidentiality) {
    /** Nobody asked, and partners may know. */
    public static final Origin UNASKED = new Origin(Optional.empty(), Optional.empty(), Confidentiality.PARTNERS);

    /** An answer in a round of asking that is shown with the organisation's name. */
    public static Origin of(String wave, String respondentPerson) {
        return new Origin(Optional.of(wave), Optional.ofNullable(respondentPerson), Confidentiality.PARTNERS);
    }
}
