package org.peerbench.api.directory;

import java.util.List;

/**
 * The areas around an area, as the reference data that are loaded say.
 *
 * @param touching ids of the areas that share a boundary with it, by name
 * @param similar  ids of the areas that are most like it, the most alike first; empty where likeness was not measured
 * @param source   title of the source of the measure of likeness, or {@code null} where there is none
 */
public record Surroundings(List<String> touching, List<String> similar, String source) {
    /** Nothing is known. */
    public static final Surroundings UNKNOWN = new Surroundings(List.of(), List.of(), null);

    public Surroundings {
        touching = List.copyOf(touching);
        similar = List.copyOf(similar);
    }
}
