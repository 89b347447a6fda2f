package org.peerbench.host.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, told from its first bytes; names can lie. */
enum FileKind {
    EMPTY,
    ZIP,
    OLE,
    PDF,
    PICTURE,
    PAGE,
    RTF,
    PACKED,
    TEXT;

    /** How many bytes are enough to tell. */
    static final int HEAD = 512;

    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        // One byte a character, so that a signature can be written as it is in the formats' own specifications.
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        return document(start);
    }

    private static FileKind document(String start) {
        if (start.startsWith("\u0089PNG") || start.startsWith("GIF8") || start.startsWith("\u00ff\u00d8\u00ff")) {
            return PICTURE;
        }
        if (start.startsWith("\u001f\u008b") || start.startsWith("7z\u00bc\u00af") || start.startsWith("Rar!\u001a")) {
            return PACKED;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RTF;
        }
        return isPage(start) ? PAGE : TEXT;
    }

    private static boolean isPage(String start) {
        String text = start.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        return text.startsWith("<?xml") || text.startsWith("<!doctype") || text.startsWith("<html");
    }

    /** Key of the words for a kind that is no table. */
    String word() {
        return "word." + name().toLowerCase(Locale.ROOT);
    }
}
