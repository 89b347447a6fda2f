package org.peerbench.relationships.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;

/**
 * What somebody said about two organisations. The only thing that is stored about a tie, and never edited by deriving.
 *
 * @param id         the workbench's own
 * @param relation   code of the relation
 * @param sender     the organisation it is about, first end
 * @param receiver   the organisation it is about, second end
 * @param onBehalfOf the organisation that says so. Its word counts as a side's only when it is one of the two ends; the
 *                   word of a third is kept and counted, but speaks for neither
 * @param respondent who answered for it, a role or a name as given; may be empty. Several may answer for one
 *                   organisation
 * @param answer     the value, or why there is none
 * @param period     when it was true, half-open, as given
 * @param observed   when it was said or seen; empty when not known
 * @param recordedAt when it was first written down, here or where the table comes from
 * @param source     where it comes from, such as a survey, minutes, a file
 * @param note       free text, may be empty
 * @param carriers   the people between whom the link is said to exist
 * @param origin     in which round of asking it was said, by whom, and who may see it
 */
public record Report(
        String id,
        String relation,
        String sender,
        String receiver,
        String onBehalfOf,
        String respondent,
        Answer answer,
        Span period,
        Optional<PartialDate> observed,
        Instant recordedAt,
        String source,
        String note,
        Carriers carriers,
        Origin origin) {
    public Report {
        if (sender.equals(receiver)) {
            throw new IllegalArgumentException("A report about " + sender + " and itself");
        }
    }

    /** A report that names no people and was made without being asked. */
    public Report(
            String id,
            String relation,
            String sender,
            String receiver,
            String onBehalfOf,
            String respondent,
            Answer answer,
            Span period,
            Optional<PartialDate> observed,
            Instant recordedAt,
            String source,
            String note) {
        this(
                id,
                relation,
                sender,
                receiver,
                onBehalfOf,
                respondent,
                answer,
                period,
                observed,
                recordedAt,
                source,
                note,
                Carriers.UNKNOWN,
                Origin.UNASKED);
    }

    /** The same between these people. */
    public Report between(Carriers people) {
        return new Report(
                id,
                relation,
                sender,
                receiver,
                onBehalfOf,
                respondent,
                answer,
                period,
                observed,
                recordedAt,
                source,
                note,
                people,
                origin);
    }

    /** The same, said this way. */
    public Report from(Origin said) {
        return new Report(
                id,
                relation,
                sender,
                receiver,
                onBehalfOf,
                respondent,
                answer,
                period,
                observed,
                recordedAt,
                source,
                note,
                carriers,
                said);
    }

    /** The same, written down at another time. */
    public Report recorded(Instant at) {
        return new Report(
                id,
                relation,
                sender,
                receiver,
                onBehalfOf,
                respondent,
                answer,
                period,
                observed,
                at,
                source,
                note,
                carriers,
                origin);
    }

    /** The same about and by other organisations, such as those into which the old ones went. */
    public Report about(String newSender, String newReceiver, String newOnBehalfOf) {
        return new Report(
                id,
                relation,
                newSender,
                newReceiver,
                newOnBehalfOf,
                respondent,
                answer,
                period,
                observed,
                recordedAt,
                source,
                note,
                carriers,
                origin);
    }

    /** Since when it is known to hold: the period's start, or else the day it was seen. */
    public Optional<PartialDate> since() {
        return Optional.ofNullable(period.from()).or(() -> observed);
    }

    /** When it was said or seen, or else since when it holds: what makes one report later than another. */
    public Optional<PartialDate> spoken() {
        return observed.or(() -> Optional.ofNullable(period.from()));
    }

    /** Whether it can already have been true or seen by that day; a partial date counts from its earliest day. */
    public boolean begunBy(LocalDate day) {
        return since().map(date -> !date.earliest().isAfter(day)).orElse(true);
    }

    /** Whether it has certainly ended by that day; a partial end counts from its latest day. */
    public boolean endedBy(LocalDate day) {
        return period.to() != null && !period.to().latest().isAfter(day);
    }

    /** Whether no partial date leaves open if it was true on that day. */
    boolean surelyOn(LocalDate day) {
        boolean begun = since().map(date -> !date.latest().isAfter(day)).orElse(true);
        return begun && (period.to() == null || period.to().earliest().isAfter(day) || endedBy(day));
    }
}
