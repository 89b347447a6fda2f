package org.peerbench.host.store;

/** A migration failed or went beyond its tables, and nothing of it remains; the message is one sentence. */
public class CannotMigrate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotMigrate(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
