package org.peerbench.leadership.post;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.leadership.time.Certainty;

/**
 * A post with everybody who is known to have held it.
 *
 * @param post     the post
 * @param holdings the earliest first
 */
public record PostHistory(Post post, List<Holding> holdings) {
    public PostHistory {
        holdings = List.copyOf(holdings);
    }

    /** Who certainly or possibly held it on a day. */
    public List<Holding> on(LocalDate day) {
        return holdings.stream().filter(holding -> holding.on(day).atAll()).toList();
    }

    /** Whether there was such a post on a day. */
    public Certainty existsOn(LocalDate day) {
        return post.exists().on(day);
    }

    /** The same in which a fact that not everybody may see yet is left out: who looks on only sees what is public. */
    public PostHistory publicOn(LocalDate day) {
        return new PostHistory(
                post, holdings.stream().map(holding -> open(holding, day)).toList());
    }

    private static Holding open(Holding holding, LocalDate day) {
        if (!holding.outlook().embargoedOn(day)) {
            return holding;
        }
        return new Holding(
                holding.id(),
                holding.post(),
                holding.person(),
                holding.held(),
                holding.slices(),
                holding.jointGroup(),
                Outlook.OPEN,
                holding.endReason(),
                holding.source(),
                holding.note(),
                holding.revision());
    }
}
