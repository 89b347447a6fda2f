package org.peerbench.leadership.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.During;

/**
 * Somebody in a post (Popolo: a membership).
 *
 * @param id         the record's id
 * @param post       id of the post
 * @param person     id of the person in the directory, who may have no name there
 * @param held       since when and until when
 * @param slices     the parts that tile it, in order; at least one
 * @param jointGroup what posts share that one person holds under one contract; one departure empties them all
 * @param outlook    what is known of its end before it comes
 * @param endReason  why it ended
 * @param source     where this comes from
 * @param note       for those who look after the area; never exported
 * @param revision   of the record; 0 before it is stored
 */
public record Holding(
        String id,
        String post,
        String person,
        During held,
        List<Slice> slices,
        Optional<String> jointGroup,
        Outlook outlook,
        Optional<EndReason> endReason,
        Source source,
        String note,
        long revision) {
    public Holding {
        slices = List.copyOf(slices);
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("a holding has a way in which it is held, if only an unknown one");
        }
    }

    /** Whether the person was in post on a day. Who is only designate is not yet. */
    public Certainty on(LocalDate day) {
        return slices.stream()
                .filter(slice -> slice.basis() != Basis.DESIGNATE)
                .map(slice -> slice.during().on(day))
                .reduce(Certainty.NO, Certainty::or)
                .and(held.on(day));
    }

    /** The part of that day; of several possible ones, the one that is surest, else the latest. */
    public Optional<Slice> sliceOn(LocalDate day) {
        return slices.stream()
                .filter(slice -> slice.during().on(day).atAll())
                .reduce((earlier, later) ->
                        later.during().on(day).compareTo(earlier.during().on(day)) <= 0 ? later : earlier);
    }

    /** Whether the post was permanently filled by this person on a day. */
    public Certainty lastingOn(LocalDate day) {
        return sliceOn(day)
                .map(slice -> slice.basis().lasting())
                .orElse(Certainty.NO)
                .and(on(day));
    }

    /** The same, confirmed on a day. */
    public Holding verified(LocalDate day) {
        return new Holding(
                id, post, person, held, slices, jointGroup, outlook, endReason, source.verified(day), note, revision);
    }
}
