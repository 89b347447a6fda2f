package org.peerbench.relationships.file;

import java.util.Collection;

/**
 * What an attribute is called in network files, and of which type it is there. Since when and until when go by other
 * names than the ends of a link: programs that make tables of a network would have two columns of one name.
 */
public final class Title {
    private static final String WHOLE = "-?[0-9]{1,9}";

    private Title() {}

    /** The name to write. */
    public static String of(String attribute) {
        return switch (attribute) {
            case "from" -> "valid_from";
            case "to" -> "valid_to";
            default -> attribute;
        };
    }

    /** The attribute that a file has under a name. */
    public static String read(String name) {
        return switch (name) {
            case "valid_from" -> "from";
            case "valid_to" -> "to";
            default -> name;
        };
    }

    /** Whether an attribute holds levels, so that other programs can filter and colour by number. */
    public static boolean isWhole(String attribute, Collection<String> values) {
        return attribute.equals("level") && values.stream().allMatch(value -> value.matches(WHOLE));
    }
}
