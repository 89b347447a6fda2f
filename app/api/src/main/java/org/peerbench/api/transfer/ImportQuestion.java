package org.peerbench.api.transfer;

import java.util.List;
import java.util.Map;

/**
 * What an importer is asked to plan.
 *
 * @param rows       the file's rows
 * @param parameters the import's parameters as given, such as {@code area}
 */
public record ImportQuestion(List<Row> rows, Map<String, String> parameters) {
    public ImportQuestion {
        rows = List.copyOf(rows);
        parameters = Map.copyOf(parameters);
    }
}
