package org.peerbench.leadership.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * A post as a file describes it; what it does not say is empty.
 *
 * @param key          of the post within the file
 * @param organisation as the file names it: an id, a code or a name; blank when it names none
 * @param label        its name
 * @param role         key of the role family
 * @param weight       how much it counts
 * @param statute      the law that demands it
 * @param exists       since when and until when there is such a post
 * @param observedFrom since when its history is complete
 * @param follows      the posts that went on as this one
 * @param source       where this comes from
 */
public record FilePost(
        String key,
        String organisation,
        String label,
        String role,
        Weight weight,
        String statute,
        During exists,
        Optional<Edtf> observedFrom,
        List<Before> follows,
        Source source) {
    public FilePost {
        follows = List.copyOf(follows);
    }

    /**
     * A post that went on as this one.
     *
     * @param organisation as the file names it
     * @param label        its name
     * @param kind         what happened, where the file says so
     * @param on           when, where it is not the day on which this post began
     */
    public record Before(String organisation, String label, Optional<Succession.Kind> kind, Optional<Edtf> on) {
        /** One of which nothing more is said. */
        public Before(String organisation, String label) {
            this(organisation, label, Optional.empty(), Optional.empty());
        }
    }

    /**
     * How a post counts.
     *
     * @param seats how many may hold it at once
     * @param type  why it matters to the area
     * @param term  its rules
     */
    public record Weight(OptionalInt seats, Optional<SeatType> type, Term term) {
        /** Nothing is said. */
        public static final Weight UNSAID = new Weight(OptionalInt.empty(), Optional.empty(), Term.NONE);
    }

    /** The same with what another record of the file adds to it. */
    public FilePost or(FilePost other) {
        return new FilePost(
                key,
                organisation,
                label,
                role.isBlank() ? other.role : role,
                new Weight(
                        weight.seats.isPresent() ? weight.seats : other.weight.seats,
                        weight.type.or(() -> other.weight.type),
                        weight.term.equals(Term.NONE) ? other.weight.term : weight.term),
                statute.isBlank() ? other.statute : statute,
                new During(
                        exists.from().or(() -> other.exists.from()),
                        exists.until().or(() -> other.exists.until())),
                observedFrom.or(() -> other.observedFrom),
                follows.isEmpty() ? other.follows : follows,
                later(source, other.source));
    }

    /** Whether it describes the post as another does; where each comes from does not matter. */
    public boolean saysTheSame(FilePost other) {
        return role.equals(other.role)
                && weight.equals(other.weight)
                && statute.equals(other.statute)
                && exists.equals(other.exists)
                && observedFrom.equals(other.observedFrom)
                && follows.equals(other.follows);
    }

    private static Source later(Source one, Source other) {
        LocalDate first = one.verifiedOn().orElse(LocalDate.MIN);
        return other.verifiedOn().orElse(LocalDate.MIN).isAfter(first) ? other : one;
    }
}
