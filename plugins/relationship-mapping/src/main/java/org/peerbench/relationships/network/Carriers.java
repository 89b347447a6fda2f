package org.peerbench.relationships.network;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people between whom a link is said to exist.
 *
 * @param sender   id of the person in the sending organisation; empty when not recorded
 * @param receiver id of the person in the receiving organisation; empty when not recorded
 */
public record Carriers(Optional<String> sender, Optional<String> receiver) {
    /** Nobody is named. */
    public static final Carriers UNKNOWN = new Carriers(Optional.empty(), Optional.empty());

    /** The same, with {@code null} for a person who is not recorded. */
    public static Carriers of(String sender, String receiver) {
        return sender == null && receiver == null
                ? UNKNOWN
                : new Carriers(Optional.ofNullable(sender), Optional.ofNullable(receiver));
    }

    /** Seen from the other end. */
    public Carriers turned() {
        return new Carriers(receiver, sender);
    }

    /** Whether a person is one of them. */
    public boolean include(String person) {
        return people().anyMatch(person::equals);
    }

    /** Those who are recorded: none, one or two. */
    public Stream<String> people() {
        return Stream.concat(sender.stream(), receiver.stream());
    }
}
