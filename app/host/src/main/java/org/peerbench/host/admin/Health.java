package org.peerbench.host.admin;

import java.util.List;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.tool.ToolStatus;

/** The answer of {@code /health}. */
record Health(String status, String version, List<OfTool> tools) {
    /** One tool; a jar without a readable descriptor appears under its file name. */
    record OfTool(
            String id,
            @Maybe String version,
            String state,
            @Maybe String reason) {
        static OfTool of(ToolStatus status) {
            return new OfTool(status.id(), status.version(), status.state().name(), status.reason());
        }
    }
}
