package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.csv.CsvReading;
import org.peerbench.leadership.exchange.csv.PostColumn;

/** A table of posts and who held them: {@code csv}. */
final class CsvImport {
    private CsvImport() {}

    static TableImporter importer() {
        return new TableImporter(
                "csv",
                "importing.csv",
                "importing.csv.hint",
                Permissions.WRITE.key(),
                PostColumn.all(),
                Asked.PARAMETERS,
                CsvImport::plan);
    }

    private static ImportPlan plan(ImportQuestion question, Directory directory, ToolContext context) {
        Asked asked = new Asked(question.parameters(), directory, context.texts());
        PostsFile file = Verified.on(asked.verifiedOn(), CsvReading.read(question.rows(), asked.convention()));
        LocalDate today = LocalDate.now(context.clock());
        String area = asked.area().id();
        PostsPlan plan = context.database().read(sql -> PostsPlan.of(file, area, today, directory, sql));
        return new PlanReport(plan, today, context.texts()).importPlan(List.of(asked.assumption()));
    }
}
