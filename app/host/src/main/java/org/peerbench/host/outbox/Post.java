package org.peerbench.host.outbox;

/** Takes letters away. */
interface Post {
    /** What came of it. */
    sealed interface Outcome {
        /** The next server has taken it. */
        record Taken() implements Outcome {}

        /** It may go later; the key names a sentence. */
        record NotNow(String key) implements Outcome {}

        /** It will never go like this; the key names a sentence. */
        record Never(String key) implements Outcome {}
    }

    /** Tries once. */
    Outcome take(Letter letter);
}
