package org.peerbench.api.outbox;

/** Puts messages into the outbox, in the transaction that stores what they are about. */
public interface OutboxWriter {
    /**
     * Puts a message where a coordinator will see it.
     *
     * @return its id
     * @throws IllegalArgumentException if the person or area is unknown, a text is blank, or a respondent is named and
     *     the body has no place for the link
     */
    String put(NewMessage message);

    /** Takes a message back that has not been sent; one that has been stays as it is. */
    void withdraw(String id);
}
