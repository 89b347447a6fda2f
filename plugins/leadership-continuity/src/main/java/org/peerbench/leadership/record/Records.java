package org.peerbench.leadership.record;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.Request;

/**
 * Posts and who held them, as a request asks for them: as they are recorded now, or as they were by an instant. Who may be
 * named is never among these: that is decided by what is recorded now.
 */
public final class Records {
    private static final List<String> TABLES = List.of(
            "leadership_continuity__post",
            "leadership_continuity__post_area",
            "leadership_continuity__holding",
            "leadership_continuity__slice",
            "leadership_continuity__succession",
            "leadership_continuity__core_pair");

    private Records() {}

    /** Reads them. */
    public static <R> R read(Request request, ToolContext context, Database.Reading<R> work) {
        return request.recordedBy()
                .map(by -> context.readAsRecorded(by, TABLES, work))
                .orElseGet(() -> context.database().read(work));
    }
}
