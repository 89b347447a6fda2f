package org.peerbench.leadership.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Two posts whose holders must work together.
 *
 * @param one   id of the one that sorts first
 * @param other id of the other
 */
public record CorePair(String one, String other) {
    /** By role family; the first of the council or board, the second of the health service. */
    private static final List<List<String>> USUAL = List.of(
            List.of("adult-social-services", "integrated-care-board"),
            List.of("adult-social-services", "place-lead"),
            List.of("board-chair", "integrated-care-board"),
            List.of("council-chief-executive", "trust-chief-executive"),
            List.of("adult-social-services", "trust-operations"));

    public CorePair {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(one + " and " + other + " are no pair in order.");
        }
    }

    /** Two posts in whatever order. */
    public static CorePair of(String one, String other) {
        return one.compareTo(other) < 0 ? new CorePair(one, other) : new CorePair(other, one);
    }

    /** Those of some posts that usually rest on each other: council or board and health service, at the same level. */
    public static List<CorePair> usual(Collection<Post> posts) {
        List<CorePair> pairs = new ArrayList<>();
        for (List<String> roles : USUAL) {
            for (Post one : posts) {
                for (Post other : posts) {
                    if (one.role().equals(roles.get(0)) && other.role().equals(roles.get(1))) {
                        pairs.add(of(one.id(), other.id()));
                    }
                }
            }
        }
        return pairs.stream().distinct().toList();
    }

    /** Those that count: the declared ones, and where none is declared the usual ones. */
    public static List<CorePair> counting(List<CorePair> declared, Collection<Post> posts) {
        return declared.isEmpty() ? usual(posts) : declared;
    }

    /** Whether these are its posts. */
    public boolean joins(String post, String with) {
        return one.equals(post) && other.equals(with) || one.equals(with) && other.equals(post);
    }
}
