package org.peerbench.relationships.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.transfer.Column;

/** The columns of a table of ties, and the headings that other tools give them. */
public enum EdgeColumn {
    /** The first organisation, and where it matters the one that says so. */
    SOURCE(true, "from organisation", "partner", "organisation", "who"),
    /** The second organisation. */
    TARGET(true, "to organisation", "other partner", "other organisation", "with whom"),
    /** The value on the relation's scale, or its word; blank is not known. */
    LEVEL(false, "weight", "strength", "value", "intensity"),
    /** First day it was true, as far as known. */
    FROM(false, "since", "start"),
    /** First day it was no longer true. */
    TO(false, "until", "end"),
    /** When it was said or seen. */
    OBSERVED(false, "observed on", "date"),
    /** When it was written down, where the table comes from another workbench. */
    RECORDED(false, "recorded at"),
    /** Who says so: one of the two organisations, or somebody who answers for the first. */
    RESPONDENT(false, "reported by", "said by"),
    /** Anything else. */
    NOTE(false, "notes", "comment");

    private final boolean required;
    private final List<String> aliases;

    EdgeColumn(boolean required, String... aliases) {
        this.required = required;
        this.aliases = List.of(aliases);
    }

    /** Its name in the API. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, for the host's table reader. */
    public static List<Column> all() {
        return Arrays.stream(values())
                .map(column ->
                        new Column(column.title(), "import.column." + column.title(), column.required, column.aliases))
                .toList();
    }
}
