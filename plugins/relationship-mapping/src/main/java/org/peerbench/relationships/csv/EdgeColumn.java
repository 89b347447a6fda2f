package org.peerbench.relationships.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.transfer.Column;

/** The columns of a table of ties, and the headings that other tools give them. */
public enum EdgeColumn {
    /** The first organisation, and where it matters the one that says so. */
    SOURCE(
            true,
            "organisation",
            "partner",
            "first partner",
            "first organisation",
            "organisation A",
            "organisation 1",
            "organisation one",
            "partner A",
            "partner 1",
            "partner one",
            "org",
            "org A",
            "org 1",
            "from organisation",
            "from partner",
            "source organisation",
            "reporting organisation",
            "our organisation",
            "your organisation",
            "organization",
            "organization A",
            "organization 1",
            "from organization",
            "sender",
            "who",
            "from"),
    /** The second organisation. */
    TARGET(
            true,
            "works with",
            "with whom",
            "other partner",
            "other organisation",
            "second partner",
            "second organisation",
            "organisation B",
            "organisation 2",
            "organisation two",
            "partner B",
            "partner 2",
            "partner two",
            "other org",
            "org B",
            "org 2",
            "to organisation",
            "to partner",
            "target organisation",
            "working with",
            "who they work with",
            "with which organisation",
            "linked to",
            "linked with",
            "connected to",
            "organization B",
            "organization 2",
            "other organization",
            "to organization",
            "receiver",
            "to"),
    /** The value on the relation's scale, or its word; blank is not known. */
    LEVEL(
            false,
            "how close",
            "strength",
            "relationship level",
            "how closely",
            "how closely they work together",
            "how closely do they work together",
            "how close is the relationship",
            "closeness",
            "relationship strength",
            "strength of relationship",
            "level of relationship",
            "level of working together",
            "level of collaboration",
            "collaboration level",
            "strength of link",
            "link strength",
            "tie strength",
            "weight",
            "value",
            "intensity",
            "rating"),
    /** First day it was true, as far as known. */
    FROM(
            false,
            "since",
            "since when",
            "start",
            "start date",
            "started",
            "date from",
            "valid from",
            "working together since"),
    /** First day it was no longer true. */
    TO(false, "until", "end", "end date", "ended", "date to", "valid to", "valid until", "no longer since"),
    /** When it was said or seen. */
    OBSERVED(
            false,
            "date observed",
            "observed on",
            "date",
            "observation date",
            "when observed",
            "said or seen",
            "said on",
            "seen on",
            "date said",
            "date seen",
            "as of",
            "survey date",
            "date of survey",
            "response date",
            "date of response",
            "answered on",
            "date answered"),
    /** When it was written down, where the table comes from another workbench. */
    RECORDED(false, "recorded on", "recorded at", "date recorded", "entered on", "date entered"),
    /** Who says so: one of the two organisations, or somebody who answers for the first. */
    RESPONDENT(
            false,
            "who said",
            "who says so",
            "reported by",
            "who said so",
            "who reported",
            "said by",
            "answered by",
            "completed by",
            "according to",
            "told by",
            "respondent name",
            "name of respondent",
            "responding organisation",
            "respondent organisation"),
    /** Who carries the link in the first organisation: a person's id, or a role that is there only once. */
    SOURCE_PERSON(
            false,
            "source person",
            "first person",
            "person A",
            "person 1",
            "contact A",
            "contact 1",
            "their contact",
            "role A",
            "from person"),
    /** Who carries it in the second. */
    TARGET_PERSON(
            false,
            "target person",
            "second person",
            "person B",
            "person 2",
            "contact B",
            "contact 2",
            "role B",
            "to person",
            "with whom there"),
    /** Anything else. */
    NOTE(false, "notes", "comment", "comments", "remark", "remarks", "further details", "other information");

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

    /** The column that an attribute of a network file would be, by name or by a heading that other tools give it. */
    public static Optional<EdgeColumn> of(String attribute) {
        String key = key(attribute);
        return Arrays.stream(values())
                .filter(column -> !column.required)
                .filter(column -> key(column.title()).equals(key)
                        || column.aliases.stream().anyMatch(alias -> key(alias).equals(key)))
                .findFirst();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** All of them, for the host's table reader. */
    public static List<Column> all() {
        return Arrays.stream(values())
                .map(column ->
                        new Column(column.title(), "import.column." + column.title(), column.required, column.aliases))
                .toList();
    }
}
