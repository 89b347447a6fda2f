package org.peerbench.leadership.post;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.leadership.time.Edtf;

/**
 * What is known of a holding's end before it comes.
 *
 * @param noticeGiven when notice was given
 * @param announced   when it was, or is to be, made public
 * @param end         the first day on which the holder is expected to hold the post no longer
 * @param kind        what makes it foreseeable
 */
public record Outlook(
        Optional<Edtf> noticeGiven, Optional<Edtf> announced, Optional<Edtf> end, Optional<EndKind> kind) {
    /** Nothing is known. */
    public static final Outlook OPEN =
            new Outlook(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Whether a notice is still kept from those who do not look after the area: it was given, and it is not certain that
     * it has been announced. A term, a contract or an election that runs out is no secret.
     */
    public boolean embargoedOn(LocalDate day) {
        boolean personal = noticeGiven.isPresent() || kind.equals(Optional.of(EndKind.ANNOUNCED));
        return personal && announced.map(when -> when.latest().isAfter(day)).orElse(true);
    }
}
