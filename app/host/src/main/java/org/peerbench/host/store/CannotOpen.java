package org.peerbench.host.store;

/** The database cannot be used; the message is one sentence for the person who starts the workbench. */
public class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotOpen(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    CannotOpen(String sentence) {
        super(sentence);
    }
}
