package org.peerbench.host.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.peerbench.api.Refusal;

/**
 * Where a page of a list ended: the last record's place in the order. Records that come or go in between neither
 * repeat nor hide others.
 */
record Cursor(String search, String id) {
    private static final char BETWEEN = '\n';

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((search + BETWEEN + id).getBytes(UTF_8));
    }

    static Cursor read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            int between = plain.indexOf(BETWEEN);
            if (between >= 0) {
                return new Cursor(plain.substring(0, between), plain.substring(between + 1));
            }
        } catch (IllegalArgumentException notBase64) {
            // Refused below with the same sentence.
        }
        throw Refusal.invalid("CURSOR", "cursor", Sentences.of("directory.cursor"));
    }
}
