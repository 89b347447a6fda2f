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
 *
 * @param person id of the person
 * @param posts  the posts, the last one at the end
 * @param parts  the holdings, the earliest first
 */
record Spell(String person, List<Post> posts, List<Holding> parts) {
    /** The post in which it ended or goes on. */
    Post post() {
        return posts.get(posts.size() - 1);
    }

    Holding last() {
        return parts.get(parts.size() - 1);
    }

    /** When the person was in post. */
    During time() {
        return new During(
                Lanes.sitting(parts.get(0)).from(), Lanes.sitting(last()).until());
    }

    /** When the person held it for good: from the first such part to the end; nothing where it was cover only. */
    Optional<During> lasting() {
        for (Holding part : parts) {
            for (Slice slice : part.slices()) {
                if (slice.basis().lasting() != Certainty.NO) {
                    Optional<Edtf> from = slice.during().from().or(part.held()::from);
                    return Optional.of(new During(from, last().held().until()));
                }
            }
        }
        return Optional.empty();
    }

    Optional<EndReason> reason() {
        return last().endReason();
    }

    boolean inPost(long day, Reading reading) {
        During time = time();
        return reading.start(time.from()) <= day && day < reading.end(time.until());
    }
}
