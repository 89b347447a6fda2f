package org.peerbench.leadership.importing;

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
        PostsFile file = Verified.on(
                asked.verifiedOn(),
                asked.source(),
                CsvReading.read(
                        question.rows(), asked.convention(), asked.source().isPresent()));
        return PlanReport.of(file, asked, context, List.of(asked.assumption()));
    }
}
