package org.peerbench.matching.importing;

import java.util.List;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.SimilarAreas;

/** A table of areas that are alike: {@code similar-areas}. It takes the place of any before it; undo brings that back. */
final class SimilarImport {
    private static final List<String> COLUMNS = List.of("area", "similar_to", "rank", "source");
    private static final int NEEDED = 3;
    private static final int MOST = 500;

    private SimilarImport() {}

    static TableImporter importer() {
        return new TableImporter(
                "similar-areas",
                "import.similar",
                "import.similar.hint",
                Permissions.ARRANGE.key(),
                Rows.columns(COLUMNS, NEEDED),
                List.of(),
                SimilarImport::plan);
    }

    private static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        Places places = new Places(directory, context);
        Rows<SimilarAreas.Similar> rows = new Rows<>(
                context.texts(),
                COLUMNS,
                entered -> read(entered, places),
                similar -> List.of(similar.area(), similar.like()));
        return rows.plan(question, Set.of(), (kept, tx) -> new SimilarAreas(tx.sql()).replace(tx.changes(), kept));
    }

    private static SimilarAreas.Similar read(Entered entered, Places places) {
        String area = places.area(entered, "area");
        String like = places.area(entered, "similar_to");
        if (area.equals(like) && !area.isEmpty()) {
            entered.wrong("similar_to", "import.similar.itself");
        }
        return new SimilarAreas.Similar(area, like, entered.number("rank", 1, MOST), entered.text("source"));
    }
}
