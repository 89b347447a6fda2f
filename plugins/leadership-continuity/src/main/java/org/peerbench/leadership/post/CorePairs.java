package org.peerbench.leadership.post;

import java.util.List;

/** The pairs on which a partnership rests: council and health service, at the same level. */
public final class CorePairs {
    /** By role family; the first of the council or board, the second of the health service. */
    public static final List<List<String>> ROLES = List.of(
            List.of("adult-social-services", "integrated-care-board"),
            List.of("adult-social-services", "place-lead"),
            List.of("board-chair", "integrated-care-board"),
            List.of("council-chief-executive", "trust-chief-executive"),
            List.of("adult-social-services", "trust-operations"));

    private CorePairs() {}

    /** Whether two posts are such a pair, in either order. */
    public static boolean join(Post one, Post other) {
        return ROLES.contains(List.of(one.role(), other.role())) || ROLES.contains(List.of(other.role(), one.role()));
    }
}
