package org.peerbench.host.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** How much may be sent at once. */
final class SentSize {
    /** In megabytes. */
    static final int MEGABYTES = 60;

    static final long LARGEST = MEGABYTES * 1024L * 1024L;

    /** Up to here the rest is read and forgotten: a browser that is cut off while it sends shows no answer. */
    private static final long DRAINED = 5 * LARGEST;

    private SentSize() {}

    static boolean isTooLarge(Context http) {
        long length = length(http.header("Content-Length"));
        if (length <= LARGEST) {
            return false;
        }
        if (length <= DRAINED) {
            drain(http);
        }
        return true;
    }

    private static long length(String sent) {
        try {
            return sent == null ? 0 : Long.parseLong(sent);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }

    private static void drain(Context http) {
        try (InputStream rest = http.bodyInputStream()) {
            rest.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // Whoever stopped sending waits for no answer.
            http.header("Connection", "close");
        }
    }
}
