package org.peerbench.api.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, field by field, in the order in which the fields stand. */
public final class FormErrors {
    private final Map<String, String> messages = new LinkedHashMap<>();

    /** Nothing wrong so far. */
    public FormErrors() {}

    /** Adds a sentence to a field; the first one stays. */
    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** The sentence for a field, or {@code null}. */
    public String of(String field) {
        return messages.get(field);
    }

    /** All sentences by field. */
    public Map<String, String> all() {
        return new LinkedHashMap<>(messages);
    }
}
