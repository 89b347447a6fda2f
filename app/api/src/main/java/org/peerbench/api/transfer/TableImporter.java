package org.peerbench.api.transfer;

import java.util.List;
import java.util.Optional;
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
 * @param result     where one looks at what came in, if there is such a page
 */
public record TableImporter(
        String format,
        String label,
        String hint,
        String permission,
        List<Column> columns,
        List<Parameter> parameters,
        Planning planning,
        Optional<Result> result) {
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

    /**
     * The page on which one sees what came in; linked once it is written.
     *
     * @param page  one of the tool's own contributed pages; of its parameters it may name {@code {area}} only
     * @param label message key of the link's text
     */
    public record Result(String page, String label) {}

    /** Without a page to look at afterwards. */
    public TableImporter(
            String format,
            String label,
            String hint,
            String permission,
            List<Column> columns,
            List<Parameter> parameters,
            Planning planning) {
        this(format, label, hint, permission, columns, parameters, planning, Optional.empty());
    }

    /** The same with the page on which one sees what came in, such as {@code areas/{area}}. */
    public TableImporter seenOn(String page, String linkLabel) {
        return new TableImporter(
                format,
                label,
                hint,
                permission,
                columns,
                parameters,
                planning,
                Optional.of(new Result(page, linkLabel)));
    }

    public TableImporter {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
    }
}
