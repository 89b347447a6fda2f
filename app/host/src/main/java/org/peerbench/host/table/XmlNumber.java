package org.peerbench.host.table;

/** Whole numbers in attributes. */
final class XmlNumber {
    private XmlNumber() {}

    /** The number, or the other if the text is missing or none. */
    static int of(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
