package org.peerbench.relationships.measure;

import java.util.List;
import java.util.Locale;

/** The figures, so that each can be shown with its name and its definition. */
public enum Measure {
    ACTORS,
    TIES,
    UNKNOWN,
    DENSITY,
    LEVEL_PROFILE,
    RESPONSE("respondents", "pairsAnswered"),
    CONFIRMED,
    ONE_SIDED,
    ISOLATES,
    COMPONENTS,
    DEGREE,
    IN_DEGREE,
    OUT_DEGREE,
    RECIPROCITY,
    RECIPROCITY_OF_PAIRS,
    RECIPROCITY_ALIKE,
    TRANSITIVITY,
    CLUSTERING,
    CLUSTERING_OF_ALL,
    DEGREE_CENTRALISATION,
    IN_DEGREE_CENTRALISATION,
    OUT_DEGREE_CENTRALISATION,
    BETWEENNESS,
    BETWEENNESS_NORMALISED,
    BETWEENNESS_CENTRALISATION,
    HARMONIC_CLOSENESS,
    CLOSENESS,
    CUT_POINTS,
    CUT_POINT,
    PAIRS_PARTED,
    BRIDGES,
    CORE,
    LARGEST_CORE,
    CONSTRAINT,
    EFFECTIVE_SIZE,
    EXTERNAL_INTERNAL,
    MULTIPLEXITY;

    private final List<String> names;

    Measure(String... names) {
        this.names = List.of(names);
    }

    /** What it is called in the API. */
    public List<String> names() {
        return names.isEmpty() ? List.of(camelCase()) : names;
    }

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

    private String camelCase() {
        StringBuilder camel = new StringBuilder();
        for (String word : code().split("-", -1)) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
