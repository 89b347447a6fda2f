package org.peerbench.relationships.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;

/**
 * What somebody said about two organisations. The only thing that is stored about a tie, and never edited by deriving.
 *
 * @param id       the workbench's own
 * @param relation code of the relation
 * @param ends     whom it is about, and whose word it is
 * @param answer   the value, or why there is none
 * @param period   when it was true, half-open, as given
 * @param evidence where it comes from
 * @param carriers the people between whom the link is said to exist
 * @param origin   in which round of asking it was said, by whom, and who may see it
 */
public record Report(
        String id,
        String relation,
        Ends ends,
        Answer answer,
        Span period,
        Evidence evidence,
        Carriers carriers,
        Origin origin) {
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
                new Ends(sender, receiver, onBehalfOf),
                answer,
                period,
                new Evidence(respondent, observed, recordedAt, source, note),
                Carriers.UNKNOWN,
                Origin.UNASKED);
    }

    /** The same between these people. */
    public Report between(Carriers people) {
        return new Report(id, relation, ends, answer, period, evidence, people, origin);
    }

    /** The same, said this way. */
    public Report from(Origin said) {
        return new Report(id, relation, ends, answer, period, evidence, carriers, said);
    }

    /** The same, written down at another time. */
    public Report recorded(Instant at) {
        return new Report(id, relation, ends, answer, period, evidence.recorded(at), carriers, origin);
    }

    /** The same without its note, in which people may be named. */
    public Report unnoted() {
        return new Report(id, relation, ends, answer, period, evidence.unnoted(), carriers, origin);
    }

    /** The same about and by other organisations, such as those into which the old ones went. */
    public Report about(String sender, String receiver, String onBehalfOf) {
        Ends others = new Ends(sender, receiver, onBehalfOf);
        return new Report(id, relation, others, answer, period, evidence, carriers, origin);
    }

    /** The organisation it is about, first end. */
    public String sender() {
        return ends.sender();
    }

    /** The organisation it is about, second end. */
    public String receiver() {
        return ends.receiver();
    }

    /** The organisation that says so. */
    public String onBehalfOf() {
        return ends.onBehalfOf();
    }

    /** Who answered for it; may be empty. */
    public String respondent() {
        return evidence.respondent();
    }

    /** When it was said or seen. */
    public Optional<PartialDate> observed() {
        return evidence.observed();
    }

    /** When it was first written down. */
    public Instant recordedAt() {
        return evidence.recordedAt();
    }

    /** Such as a survey, minutes, a file. */
    public String source() {
        return evidence.source();
    }

    /** Free text, may be empty. */
    public String note() {
        return evidence.note();
    }

    /** Since when it is known to hold: the period's start, or else the day it was seen. */
    public Optional<PartialDate> since() {
        return Optional.ofNullable(period.from()).or(this::observed);
    }

    /** When it was said or seen, or else since when it holds: what makes one report later than another. */
    public Optional<PartialDate> spoken() {
        return observed().or(() -> Optional.ofNullable(period.from()));
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
