package org.peerbench.host.install;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;

/** The data of tools that are not there, as the templates see them. */
public record LeftBehind(Texts texts, List<OfTool> tools, String error, Content token) {
    /** What one tool has left. */
    public record OfTool(String id, String name, String path, List<ToolTables.Counted> tables) {
        /** How many rows there are together. */
        public long rows() {
            return tables.stream().mapToLong(ToolTables.Counted::rows).sum();
        }
    }
}
