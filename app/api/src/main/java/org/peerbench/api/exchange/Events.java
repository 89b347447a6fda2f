package org.peerbench.api.exchange;

/** Publishes events. What is published is stored with the transaction: it is heard if, and only if, that is committed. */
public interface Events {
    /** How deep events may follow from each other: one published while hearing another is one deeper. */
    int DEEPEST = 8;

    /**
     * Publishes an event. Every subscribed tool hears it after the commit, the publishing tool too if it has subscribed.
     *
     * @throws org.peerbench.api.Refusal with the code {@code EVENT_LOOP} if more than {@value #DEEPEST} events followed
     *     from each other: two tools are answering each other without end
     */
    void publish(Event event);
}
