package org.peerbench.host.outside;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.listing.DayText;

/** Files of signals and of figures, brought in like any other table. */
public record OutsideTables(SignalInbox inbox) {
    /** Adds the importers. */
    public void contribute(Contributions to) {
        String coordinate = HostPermissions.COORDINATE.key();
        to.importer(new TableImporter(
                        "signals",
                        "outside.import.signals",
                        "outside.import.signals.hint",
                        coordinate,
                        SignalTable.COLUMNS,
                        List.of(),
                        (question, directory, context) -> signals(question, context))
                .seenOn("areas", "outside.import.indicators.seen"));
        to.importer(new TableImporter(
                        "indicators",
                        "outside.import.indicators",
                        "outside.import.indicators.hint",
                        coordinate,
                        FigureTable.COLUMNS,
                        List.of(),
                        (question, directory, context) -> context.database()
                                .read(sql -> new FigureTable(sql, context.texts()).plan(question.rows())))
                .seenOn("areas", "outside.import.indicators.seen"));
    }

    private ImportPlan signals(ImportQuestion question, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock().withZone(DayText.ZONE));
        return context.database()
                .read(sql ->
                        new SignalTable(sql, inbox.check(sql, today, context), today, context).plan(question.rows()));
    }
}
