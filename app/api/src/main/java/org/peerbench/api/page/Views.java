package org.peerbench.api.page;

import gg.jte.Content;

/** A tool's own templates, precompiled into its jar. */
@FunctionalInterface
public interface Views {
    /**
     * A template with its model.
     *
     * @param template its name, such as {@code map.jte}
     * @param model    the value of its only parameter
     */
    Content of(String template, Object model);
}
