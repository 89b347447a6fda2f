package org.peerbench.api.exchange;

import org.peerbench.api.ToolContext;

/**
 * A tool's wish to hear events of one kind. A tool that is heard of for the first time hears what is published from then
 * on; one that was stopped hears what it missed when it starts again.
 *
 * @param <E>     the kind
 * @param kind    the record's class, such as {@code Event.PersonLeaves.class}
 * @param hearing hears each event
 */
public record Subscription<E extends Event>(Class<E> kind, Hearing<E> hearing) {
    /** Hears an event. */
    @FunctionalInterface
    public interface Hearing<E extends Event> {
        /**
         * Called after the event was committed, on a thread that hears one event after the other for this tool. It may
         * write through {@link ToolContext#database()}. An event can come a second time, if the workbench stopped in
         * between: hearing it twice must be the same as hearing it once. What is thrown makes the workbench try again,
         * after growing pauses; after the fifth time the event is set aside and the next one comes.
         */
        void hear(E event, ToolContext context);
    }
}
