package org.peerbench.api.outbox;

/** Whom a message is for. */
public sealed interface Recipient {
    /** Somebody in the directory, with the work e-mail that stands there when the message is sent. */
    record OfPerson(String person) implements Recipient {}

    /**
     * Somebody who is not in the directory.
     *
     * @param name  shown and used to address them
     * @param email or {@code null}: the message can then only be printed or copied
     */
    record OfAddress(String name, String email) implements Recipient {}
}
