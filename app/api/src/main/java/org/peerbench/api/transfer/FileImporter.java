package org.peerbench.api.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.route.Parameter;

/**
 * Brings in a file that is no table with headings, such as a network or a matrix. It lives as a {@link TableImporter}
 * does, without the matching of columns: the host receives the file, asks for a plan, shows it, and, when the user
 * agrees, asks again and applies that plan in one transaction which can be undone.
 *
 * @param format     the word in {@code ?format=}
 * @param label      message key
 * @param hint       message key: what the file should hold
 * @param permission key of a contributed permission
 * @param endings    of such files' names, with their dots; a hint for the file dialogue, never held against a file
 * @param parameters what else it must know, as of {@link TableImporter}
 * @param planning   plans; must not write
 * @param result     where one looks at what came in, if there is such a page
 */
public record FileImporter(
        String format,
        String label,
        String hint,
        String permission,
        List<String> endings,
        List<Parameter> parameters,
        Planning planning,
        Optional<TableImporter.Result> result) {
    /** Plans an import. */
    @FunctionalInterface
    public interface Planning {
        /**
         * Plans. What it counts as read is its own to say: rows, or nodes and links; all of them are accounted for.
         *
         * @param directory as it stands now; when the plan is applied, as that transaction sees it
         * @throws org.peerbench.api.Refusal if nothing can be made of the file or of the question
         */
        ImportPlan plan(FileQuestion question, Directory directory, ToolContext context);
    }

    /**
     * What an importer is asked to plan.
     *
     * @param file       the file
     * @param parameters the import's parameters as given, such as {@code area}
     */
    public record FileQuestion(ImportFile file, Map<String, String> parameters) {
        public FileQuestion {
            parameters = Map.copyOf(parameters);
        }
    }

    public FileImporter {
        endings = List.copyOf(endings);
        parameters = List.copyOf(parameters);
    }
}
