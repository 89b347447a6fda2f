package org.peerbench.relationships.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is asked about each of the five closest, 1 to 4. Nobody is asked "do you trust them?": each item asks for one thing
 * that trust or value shows in, after the scales of the PARTNER tool (Varda and others, 2008).
 */
enum Item {
    RELIABLE("trust"),
    MISSION("trust"),
    OPEN("trust"),
    POWER("value"),
    RESOURCES("value"),
    INVOLVED("value");

    private final String relation;

    Item(String relation) {
        this.relation = relation;
    }

    /** The items of a relation, in the order in which they are asked. */
    static List<Item> of(String relation) {
        return Arrays.stream(values())
                .filter(item -> item.relation.equals(relation))
                .toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names its question. */
    String key() {
        return "ask." + code();
    }
}
