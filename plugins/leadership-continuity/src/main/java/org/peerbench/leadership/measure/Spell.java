package org.peerbench.leadership.measure;

import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * One person's unbroken time in a post: one holding, or several of the post and of those that it went on as, with no more
 * than a day between them. Who comes back later begins anew.
 */
final class Spell {
    private final List<Part> parts;
    private final During time;
    private final long[] start = new long[Reading.values().length];
    private final long[] end = new long[Reading.values().length];

    /** Of parts, the earliest first. */
    Spell(List<Part> parts) {
        this.parts = List.copyOf(parts);
        time = new During(
                parts.get(0).sitting().from(),
                parts.get(parts.size() - 1).sitting().until());
        for (Reading reading : Reading.values()) {
            start[reading.ordinal()] = reading.start(time.from());
            end[reading.ordinal()] = reading.end(time.until());
        }
    }

    /** One holding of a post. */
    record Part(Post post, Holding holding, During sitting, long start, long end) {
        static Part of(Post post, Holding holding) {
            During sitting = Lanes.sitting(holding);
            return new Part(
                    post, holding, sitting, Reading.MIDDLE.start(sitting.from()), Reading.MIDDLE.end(sitting.until()));
        }
    }

    String person() {
        return parts.get(0).holding().person();
    }

    /** The post in which it began. */
    Post firstPost() {
        return parts.get(0).post();
    }

    /** The post in which it ended or goes on. */
    Post post() {
        return parts.get(parts.size() - 1).post();
    }

    Holding last() {
        return parts.get(parts.size() - 1).holding();
    }

    /** When the person was in post. */
    During time() {
        return time;
    }

    long start(Reading reading) {
        return start[reading.ordinal()];
    }

    long end(Reading reading) {
        return end[reading.ordinal()];
    }

    boolean inPost(long day, Reading reading) {
        return start(reading) <= day && day < end(reading);
    }

    /** When the person held it for good: from the first such part to the end; nothing where it was cover only. */
    Optional<During> lasting() {
        for (Part part : parts) {
            for (Slice slice : part.holding().slices()) {
                if (slice.basis().lasting() != Certainty.NO) {
                    Optional<Edtf> from =
                            slice.during().from().or(part.holding().held()::from);
                    return Optional.of(new During(from, last().held().until()));
                }
            }
        }
        return Optional.empty();
    }

    Optional<EndReason> reason() {
        return last().endReason();
    }
}
