package org.peerbench.api.route;

import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;

/**
 * A query parameter, as {@code openapi.json} describes it.
 *
 * @param name     in the address
 * @param summary  one sentence
 * @param required whether it must be given
 * @param asked    whether a form wants it chosen although a program may leave it out, because the usual answer says
 *                 more than a person should say without noticing
 * @param values   the words it can be; empty for free text
 * @param offered  what a form offers where the words are the tool's own records; the word is checked by whoever uses it
 */
public record Parameter(
        String name, String summary, boolean required, boolean asked, List<String> values, Offered offered) {
    /** The words that a form offers at this moment. */
    @FunctionalInterface
    public interface Offered {
        /** What people read, by word, in the order in which it is shown; empty for free text. */
        Map<String, String> now(ToolContext context);
    }

    private static final Offered NOTHING = context -> Map.of();

    public Parameter {
        values = List.copyOf(values);
    }

    /** One whose words, if there are any, are always the same. */
    public Parameter(String name, String summary, boolean required, boolean asked, List<String> values) {
        this(name, summary, required, asked, values, NOTHING);
    }

    /** One that forms and programs treat alike. */
    public Parameter(String name, String summary, boolean required, List<String> values) {
        this(name, summary, required, required, values);
    }

    /** A free text that may be left out. */
    public static Parameter optional(String name, String summary) {
        return new Parameter(name, summary, false, List.of());
    }

    /** A word that may be left out; a form offers those that there are now. */
    public static Parameter offering(String name, String summary, Offered offered) {
        return new Parameter(name, summary, false, false, List.of(), offered);
    }

    /** A choice that may be left out. */
    public static Parameter choice(String name, String summary, String... values) {
        return new Parameter(name, summary, false, List.of(values));
    }

    /** A choice that a program may leave out, but a person makes. */
    public static Parameter asked(String name, String summary, String... values) {
        return new Parameter(name, summary, false, true, List.of(values));
    }
}
