package org.peerbench.relationships.map;

/**
 * A pair that carries a sign.
 *
 * @param one   id of a partner
 * @param other id of the other
 * @param sign  what is marked
 */
public record Signed(String one, String other, Sign sign) {
    boolean about(String from, String to) {
        return (one.equals(from) && other.equals(to)) || (one.equals(to) && other.equals(from));
    }
}
