package org.peerbench.host.tool;

/** A jar or a tool cannot be used; the message is the sentence shown on the page "Tools". */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String sentence) {
        super(sentence);
    }

    Unfit(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
