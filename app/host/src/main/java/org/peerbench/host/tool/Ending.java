package org.peerbench.host.tool;

/**
 * What a tool calls instead of ending the process: {@link NoEnding} puts it in the place of {@code System.exit} and its
 * relatives. Public, since tools call it; nothing else should.
 */
public final class Ending {
    private Ending() {}

    /** In the place of {@link System#exit}. */
    public static void exit(int status) {
        throw refused(status);
    }

    /** In the place of {@link Runtime#exit} and {@link Runtime#halt}. */
    public static void exit(Runtime runtime, int status) {
        throw refused(status);
    }

    private static SecurityException refused(int status) {
        return new SecurityException(Sentences.of("call.exit", status));
    }
}
