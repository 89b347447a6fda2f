package org.peerbench.relationships.agreement;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.date.Span;

/**
 * What partners of an area agreed with each other. It says nothing of how well they work together.
 *
 * @param id       the workbench's own; the empty text before it is stored
 * @param kind     what it is about
 * @param title    as the partners call it
 * @param status   how far it has come
 * @param at       since when it has that standing and until when, half-open, as exactly as it is known
 * @param source   where that is written
 * @param note     free text, may be empty
 * @param parties  who takes part, in the order in which they were recorded
 * @param risks    the named risks, each kind at most once
 * @param revision counts the saves
 */
public record Agreement(
        String id,
        Kind kind,
        String title,
        Status status,
        Span at,
        String source,
        String note,
        List<Party> parties,
        List<Risk> risks,
        long revision) {
    public Agreement {
        parties = List.copyOf(parties);
        risks = List.copyOf(risks);
    }

    /** Ids of the parties. */
    public List<String> organisations() {
        return parties.stream().map(Party::organisation).toList();
    }

    /** Whether both take part. */
    public boolean binds(String one, String other) {
        return organisations().contains(one) && organisations().contains(other);
    }

    /** Whether it binds its parties on a day. */
    public boolean inForceOn(LocalDate day) {
        return status.inForce() && at.possiblyOn(day);
    }

    /** Whether it had begun and not ended on a day, in force or not. */
    public boolean on(LocalDate day) {
        return at.possiblyOn(day);
    }
}
