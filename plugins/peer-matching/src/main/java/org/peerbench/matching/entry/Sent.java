package org.peerbench.matching.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Form;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.text.Texts;

/** What a program sent, field by field, so that it is read as a form is. */
public final class Sent {
    private final Map<String, List<String>> fields = new HashMap<>();

    /** Nothing yet. */
    public Sent() {}

    /** A field; left out where nothing was sent. */
    public Sent with(String field, Object value) {
        if (value != null) {
            fields.put(field, List.of(value.toString()));
        }
        return this;
    }

    /** A field with several values. */
    public Sent with(String field, Collection<String> values) {
        if (values != null) {
            fields.put(field, values.stream().filter(Objects::nonNull).toList());
        }
        return this;
    }

    /** As a form. */
    public Form form() {
        return new Form(fields);
    }

    /**
     * The revision that a program has seen.
     *
     * @throws Refusal if it does not say: it must not overwrite what it has not read
     */
    public static long seen(ApiRequest<?> call, Texts texts) {
        if (call.ifMatch() == null) {
            throw Refusal.invalid("IF_MATCH_MISSING", "If-Match", texts.of("entry.ifMatch"));
        }
        return call.ifMatch();
    }
}
