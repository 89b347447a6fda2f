package org.peerbench.api.text;

/** Visible texts by key. Patterns are those of {@link java.text.MessageFormat}: a quote is written twice. */
public interface Texts {
    /**
     * The text for a key with its arguments filled in.
     *
     * @return the text; for a key that no bundle has, the key itself in brackets, so that the gap is seen
     */
    String of(String key, Object... arguments);

    /** Whether a bundle has this key. */
    boolean has(String key);
}
