package org.peerbench.host.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.History;
import org.peerbench.host.listing.DayText;

/** The page that a stale save leads to. */
public final class StalePage {
    private StalePage() {}

    /**
     * Shows both versions of a record; nothing has been saved.
     *
     * @param table    of the record
     * @param id       of the record
     * @param revision that is stored now
     * @param back     the page of the record
     */
    public static View of(
            Request request,
            ToolContext context,
            String table,
            String id,
            long revision,
            String back,
            List<BothVersions.Line> lines) {
        var texts = context.texts();
        BothVersions both = new BothVersions(
                texts,
                savedBy(context, table, id),
                lines,
                request.formToken(),
                written(request),
                revision,
                request.path(),
                back);
        String title = texts.of("editing.stale.title");
        return View.of(title, both)
                .context(texts.of("editing.stale.context", both.savedBy()))
                .invalid();
    }

    private static String savedBy(ToolContext context, String table, String id) {
        ChangeSelection last = ChangeSelection.all().ofRecord(table, id).atMost(1);
        return new History(context.database())
                .page(last).sets().stream()
                        .map(set -> context.texts().of("editing.stale.by", set.authorName(), DayText.of(set.at())))
                        .findFirst()
                        .orElse("");
    }

    /** The host's own fields are written anew. */
    private static Map<String, List<String>> written(Request request) {
        Map<String, List<String>> written = new LinkedHashMap<>(request.form().fields());
        written.keySet().removeIf(name -> name.startsWith("_") || name.equals(Seen.FIELD));
        written.remove(BothVersions.KEEP);
        return written;
    }
}
