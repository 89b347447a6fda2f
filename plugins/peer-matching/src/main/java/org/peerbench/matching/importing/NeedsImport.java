package org.peerbench.matching.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.need.NeedEntry;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;

/** A table of needs: {@code needs}. One that somebody confirmed for the area takes part, any other waits for that. */
final class NeedsImport {
    private static final List<String> COLUMNS = List.of(
            "area",
            "theme",
            "ask",
            "wish",
            "confirmed_by",
            "confirmed_on",
            "from",
            "until",
            "weekdays",
            "mode",
            "languages",
            "prefers");

    private NeedsImport() {}

    static TableImporter importer() {
        return new TableImporter(
                        "needs",
                        "import.needs",
                        "import.needs.hint",
                        Permissions.ARRANGE.key(),
                        Rows.columns(COLUMNS, 2),
                        List.of(),
                        NeedsImport::plan)
                .seenOn("", "home.needs");
    }

    private static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        Places places = new Places(directory, context);
        Rows<Need> rows = new Rows<>(
                context.texts(), COLUMNS, entered -> read(entered, places), need -> List.of(need.area(), need.theme()));
        return rows.plan(
                question,
                context.database().read(sql -> new Needs(sql).all()).stream()
                        .filter(Need::open)
                        .map(need -> (Object) List.of(need.area(), need.theme()))
                        .collect(Collectors.toSet()),
                (kept, tx) -> kept.forEach(need -> new Needs(tx.sql()).add(tx.changes(), need)));
    }

    private static Need read(Entered entered, Places places) {
        String area = places.area(entered, "area");
        Need need = NeedEntry.read(entered, NeedEntry.blank(area), places.names(), places.directory());
        String by = entered.text("confirmed_by");
        LocalDate on = places.past(entered, "confirmed_on").orElse(places.today());
        return by.isEmpty() ? need : need.confirmed(new Need.Confirmed(by, on, Need.Way.TOLD, Optional.empty()));
    }
}
