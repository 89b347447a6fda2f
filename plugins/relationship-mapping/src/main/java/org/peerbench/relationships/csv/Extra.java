package org.peerbench.relationships.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Columns that our own exports have besides those that people fill in. They are not offered for matching; where a table
 * has them under exactly these headings and they make sense, they count, and else they are notes.
 */
public enum Extra {
    /** Id of the report in the workbench that it comes from: two rows with different ones are two statements. */
    REPORT,
    /** The organisation that says so, where it is not the first. */
    SPEAKER,
    /** Why there is no level. */
    STATUS,
    /** Whose word a row is, if not as for the whole table: {@code directed}, {@code undirected} or {@code mutual}. */
    DIRECTION,
    /** Where the statement comes from. */
    PROVENANCE,
    /** Id of the person who answered. */
    RESPONDENT_PERSON,
    /** Name of the survey in which it was said. */
    WAVE,
    /** Who may see it. */
    CONFIDENTIALITY,
    /** Id of the first organisation. */
    SOURCE_ID,
    /** Id of the second. */
    TARGET_ID,
    /** Name of the first organisation, for readers of a list that goes by ids. */
    SOURCE_NAME,
    /** Name of the second. */
    TARGET_NAME,
    /** How thick other programs draw a link; where there is a level, that counts. */
    WEIGHT;

    private static final Set<Extra> OF_OTHER_LISTS = Set.of(DIRECTION, SOURCE_NAME, TARGET_NAME, WEIGHT);

    /** Whether the list of all answers has this column. */
    public boolean inList() {
        return !OF_OTHER_LISTS.contains(this);
    }

    /** Its heading. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a heading is that of the report's id, which only our own tables have. */
    public static boolean isReport(String heading) {
        return of(heading).equals(Optional.of(REPORT));
    }

    /** The one with this heading. Kumu says "Direction"; Gephi says under "Type" whether a link is directed. */
    static Optional<Extra> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        if (plain.equals("type")) {
            return Optional.of(DIRECTION);
        }
        return Arrays.stream(values())
                .filter(extra -> extra.title().equals(plain))
                .findFirst();
    }
}
