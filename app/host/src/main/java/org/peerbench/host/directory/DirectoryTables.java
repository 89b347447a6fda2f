package org.peerbench.host.directory;

import java.util.List;

/** The tables from which the directory is read. */
public final class DirectoryTables {
    /** Those in the change log. */
    public static final List<String> TRACKED = List.of(
            "area",
            "area_succession",
            "organisation",
            "organisation_area",
            "organisation_succession",
            "person",
            "theme",
            "outside_figure",
            "seed_load");

    /** Published figures, replaced as a whole and in no change log. */
    public static final List<String> PUBLISHED =
            List.of("source", "indicator", "indicator_value", "area_neighbour", "membership", "instance");

    /** Tracked tables of which a row changes whenever published figures do. */
    public static final List<String> LOADS = List.of("seed_load");

    private DirectoryTables() {}
}
