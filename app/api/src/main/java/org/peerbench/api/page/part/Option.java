package org.peerbench.api.page.part;

/**
 * Something that can be chosen.
 *
 * @param value sent with the form
 * @param text  shown
 * @param hint  under the text, or {@code null}
 */
public record Option(String value, String text, String hint) {
    /** Without a hint. */
    public static Option of(String value, String text) {
        return new Option(value, text, null);
    }
}
