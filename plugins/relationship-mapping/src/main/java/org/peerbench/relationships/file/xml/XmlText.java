package org.peerbench.relationships.file.xml;

/**
 * Texts for the platform's writer. It leaves line ends in attributes as they are, and every reader then takes them for
 * blanks; so they pass it under the cover of code points that no text has, and are put right in the bytes.
 */
final class XmlText {
    private static final char TAB = '\ufdd0';
    private static final char LINE = '\ufdd1';
    private static final char RETURN = '\ufdd2';

    private XmlText() {}

    /** A text; characters that XML 1.0 cannot hold, not even escaped, become blanks. */
    static String content(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : ' '));
        return clean.toString().replace('\r', RETURN);
    }

    /** The value of an attribute. */
    static String value(String text) {
        return content(text).replace('\t', TAB).replace('\n', LINE);
    }

    /** What was written, with the covers taken off. */
    static String uncovered(String xml) {
        return xml.replace(String.valueOf(TAB), "&#9;")
                .replace(String.valueOf(LINE), "&#10;")
                .replace(String.valueOf(RETURN), "&#13;");
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c < TAB)
                || (c > RETURN && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
