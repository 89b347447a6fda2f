package org.peerbench.host.transfer;

import java.util.Map;

/**
 * What somebody wants to bring in.
 *
 * @param owner      a tool's id, or {@code directory} for the workbench's own tables
 * @param format     the importer's format
 * @param parameters as given, blank ones left out
 * @param fileName   as the user knows it
 * @param sheet      of a workbook; empty for the first that is offered
 */
public record ImportOrder(String owner, String format, Map<String, String> parameters, String fileName, String sheet) {
    public ImportOrder {
        parameters = Map.copyOf(parameters);
    }

    /** Of a CSV or of a workbook's first sheet. */
    public static ImportOrder of(String owner, String format, Map<String, String> parameters, String fileName) {
        return new ImportOrder(owner, format, parameters, fileName, "");
    }
}
