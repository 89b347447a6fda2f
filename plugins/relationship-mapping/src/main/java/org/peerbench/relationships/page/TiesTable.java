package org.peerbench.relationships.page;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.record.AreaNetworks;

/** The table behind the map, as a file. */
public final class TiesTable {
    private TiesTable() {}

    /** Takes {@code areas/{area}/ties}. */
    public static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        Network network = new AreaNetworks(context.database(), context.directory())
                .of(place.area().id(), Filter.ofPage(request, texts).question());
        List<String> headings = List.of(
                texts.of("page.col.who"),
                texts.of("page.col.whom"),
                texts.of("page.col.status"),
                texts.of("page.col.closeness"),
                texts.of("page.col.saysSo"),
                texts.of("page.col.since"),
                texts.of("page.col.source"));
        List<List<String>> rows = TieLine.of(network, place).stream()
                .map(line -> List.of(
                        line.who(),
                        line.whom(),
                        line.status().text(),
                        line.closeness(),
                        line.saysSo(),
                        line.since(),
                        line.source()))
                .toList();
        return new TableExporter.Taken("relationships-" + place.area().code() + "-" + request.asOf(), headings, rows);
    }
}
