package org.peerbench.leadership.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.time.Edtf;

/**
 * An election, and the posts on which it decides.
 *
 * @param id       the record's id; blank before it is stored
 * @param label    what is elected, in plain words
 * @param on       when
 * @param source   a public address
 * @param posts    ids of the posts
 * @param revision of the record; 0 before it is stored
 */
public record Election(String id, String label, Edtf on, Optional<String> source, List<String> posts, long revision) {
    public Election {
        posts = List.copyOf(posts);
    }

    /** Whether it decides on a post. */
    public boolean decidesOn(Post post) {
        return posts.contains(post.id());
    }

    /** Whether it is certainly over on a day. */
    public boolean heldBy(LocalDate today) {
        return on.latest().isBefore(today);
    }

    /**
     * Of whom it is not recorded what came of it: they held a post on which it decided before it took place, and nobody
     * has ended that or confirmed it since.
     */
    public List<Holding> undecided(PostHistory history, LocalDate today) {
        if (!heldBy(today) || !decidesOn(history.post())) {
            return List.of();
        }
        return history.on(today).stream()
                .filter(holding -> holding.held().earliestStart().isBefore(on.earliest()))
                .filter(holding -> holding.source()
                        .verifiedOn()
                        .map(day -> !day.isAfter(on.latest()))
                        .orElse(true))
                .toList();
    }
}
