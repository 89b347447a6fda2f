package org.peerbench.host.event;

/** How many events led to what a thread does now. */
final class Depth {
    private final ThreadLocal<Long> heard = new ThreadLocal<>();

    /** The depth of an event that is published now. */
    long next() {
        return heard.get() == null ? 0 : heard.get() + 1;
    }

    /** Does something that an event of this depth led to. */
    void under(long depth, Runnable work) {
        heard.set(depth);
        try {
            work.run();
        } finally {
            heard.remove();
        }
    }
}
