package org.peerbench.api.transfer;

import java.util.List;

/**
 * A column that an importer can use.
 *
 * @param name     the name it is known by to the importer and in the API
 * @param label    message key of its name for people
 * @param required whether a table without it cannot be read
 * @param aliases  other headings under which it is found without asking
 */
public record Column(String name, String label, boolean required, List<String> aliases) {
    public Column {
        aliases = List.copyOf(aliases);
    }
}
