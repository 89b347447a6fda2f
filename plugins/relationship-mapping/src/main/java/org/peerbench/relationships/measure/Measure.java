package org.peerbench.relationships.measure;

import java.util.Locale;

/** The figures, so that each can be shown with its name and its definition. */
public enum Measure {
    DENSITY,
    LEVEL_PROFILE,
    RESPONSE,
    DEGREE,
    CONFIRMED,
    ISOLATES,
    COMPONENTS;

    /** Message key of its name in plain words. */
    public String nameKey() {
        return "measure." + code();
    }

    /** Message key of its definition: population, threshold, what an unknown does, source. */
    public String definitionKey() {
        return nameKey() + ".definition";
    }

    /** Message key of what a coordinator may do about it. */
    public String actionKey() {
        return nameKey() + ".action";
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
