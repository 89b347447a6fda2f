package org.peerbench.api.transfer;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.route.Parameter;

/**
 * Brings a table in. The host receives the file (CSV or xlsx with any headings), matches its columns, asks for a plan,
 * shows it, and, when the user agrees, asks again and applies that plan in one transaction which can be undone.
 *
 * @param format     the word in {@code ?format=}
 * @param label      message key
 * @param hint       message key: what the file should hold
 * @param permission key of a contributed permission
 * @param columns    what it can use
 * @param parameters what else it must know; {@code area} is the area's id or code and is checked against the permission.
 *                   A summary may be a message key; the words for a parameter's values then stand under that key
 *                   with {@code .value}
 * @param planning   plans; must not write
 */
public record TableImporter(
        String format,
        String label,
        String hint,
        String permission,
        List<Column> columns,
        List<Parameter> parameters,
        Planning planning) {
    /** Plans an import. */
    @FunctionalInterface
    public interface Planning {
        /**
         * Plans.
         *
         * @param directory as it stands now; when the plan is applied, as that transaction sees it
         * @throws org.peerbench.api.Refusal if nothing can be made of the question, such as an area that does not exist
         */
        ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context);
    }

    public TableImporter {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
    }
}
