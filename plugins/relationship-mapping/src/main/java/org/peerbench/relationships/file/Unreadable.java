package org.peerbench.relationships.file;

import java.util.List;

/** A file of which nothing can be used: where it stopped, and why. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. Each has its sentence in the messages. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY,
        /** Not the format that was announced. */
        OTHER_FORMAT,
        /** Broken off, or not well-formed. */
        DAMAGED,
        /** Refers to something outside itself. */
        REFERS_OUTSIDE,
        /** More nodes than are read. */
        TOO_MANY_NODES,
        /** More links than are read. */
        TOO_MANY_LINKS,
        /** More parts than are read. */
        TOO_LARGE,
        /** Parts within parts beyond all sense. */
        TOO_DEEP,
        /** No sheet that looks like a network. */
        NO_NETWORK
    }

    private final Reason reason;
    private final int line;
    private final transient List<Object> arguments;

    /**
     * Gives up.
     *
     * @param line      where it stopped, or 0
     * @param arguments for the sentence
     */
    public Unreadable(Reason reason, int line, Object... arguments) {
        super(reason + " at " + line, null, false, false);
        this.reason = reason;
        this.line = line;
        this.arguments = List.of(arguments);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Where it stopped, or 0. */
    public int line() {
        return line;
    }

    /** For the sentence. */
    public List<Object> arguments() {
        return arguments;
    }
}
