package org.peerbench.api.route;

import java.util.List;

/**
 * A query parameter, as {@code openapi.json} describes it.
 *
 * @param name     in the address
 * @param summary  one sentence
 * @param required whether it must be given
 * @param asked    whether a form wants it chosen although a program may leave it out, because the usual answer says
 *                 more than a person should say without noticing
 * @param values   the words it can be; empty for free text
 */
public record Parameter(String name, String summary, boolean required, boolean asked, List<String> values) {
    public Parameter {
        values = List.copyOf(values);
    }

    /** One that forms and programs treat alike. */
    public Parameter(String name, String summary, boolean required, List<String> values) {
        this(name, summary, required, required, values);
    }

    /** A free text that may be left out. */
    public static Parameter optional(String name, String summary) {
        return new Parameter(name, summary, false, List.of());
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
