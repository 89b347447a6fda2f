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

    /** What a fault says; for a class that was not to be had, what its class loader said about it. */
    static String sentence(Throwable fault) {
        boolean loaderSaysMore =
                fault instanceof NoClassDefFoundError && fault.getCause() instanceof ClassNotFoundException;
        Throwable telling = loaderSaysMore ? fault.getCause() : fault;
        return telling.getMessage() == null ? telling.getClass().getSimpleName() : telling.getMessage();
    }
}
