package org.peerbench.host.cli;

/** A command could not be carried out; the message is for the person who typed it. */
final class CannotCarryOut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotCarryOut(String sentence) {
        super(sentence);
    }
}
