package org.peerbench.relationships.page;

import java.util.List;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;

/** The table behind the map, as a file. */
public final class TiesTable {
    private final Remarks remarks;

    /** With what else there is to say about a pair. */
    public TiesTable(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Takes {@code areas/{area}/ties}. */
    public TableExporter.Taken take(Request request, ToolContext context) {
        Shown shown = Shown.of(request, context);
        Place place = shown.place();
        Texts texts = context.texts();
        List<String> headings = List.of(
                texts.of("page.col.who"),
                texts.of("page.col.whom"),
                texts.of("page.col.status"),
                texts.of("page.col.closeness"),
                texts.of("page.col.saysSo"),
                texts.of("page.col.since"),
                texts.of("page.col.source"),
                texts.of("page.col.marks"));
        List<List<String>> rows = TieListing.lines(shown, remarks.of(place, request)).stream()
                .map(line -> List.of(
                        line.who(),
                        line.whom(),
                        line.status().text(),
                        line.closeness(),
                        line.saysSo(),
                        line.day(),
                        line.source(),
                        line.remarks().stream().map(Tag::text).collect(Collectors.joining("; "))))
                .toList();
        return new TableExporter.Taken("relationships-" + place.area().code() + "-" + request.asOf(), headings, rows);
    }
}
