package org.peerbench.host.store;

/** The whole database cannot be written, read or replaced; the message is one sentence. */
public class CannotCopy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotCopy(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
