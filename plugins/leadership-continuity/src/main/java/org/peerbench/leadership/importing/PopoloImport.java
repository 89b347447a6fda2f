package org.peerbench.leadership.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.transfer.FileImporter;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.popolo.PopoloReader;

/** A Popolo document: {@code popolo}. */
final class PopoloImport {
    private PopoloImport() {}

    static FileImporter importer() {
        return new FileImporter(
                "popolo",
                "importing.popolo",
                "importing.popolo.hint",
                Permissions.WRITE.key(),
                List.of(".json"),
                Asked.PARAMETERS,
                PopoloImport::plan,
                Optional.empty());
    }

    private static ImportPlan plan(FileImporter.FileQuestion question, Directory directory, ToolContext context) {
        Asked asked = new Asked(question.parameters(), directory, context.texts());
        PostsFile file = Verified.on(asked.verifiedOn(), asked.source(), read(question, asked));
        return PlanReport.of(file, asked, context, List.of(asked.assumption()));
    }

    private static PostsFile read(FileImporter.FileQuestion question, Asked asked) {
        try (InputStream in = question.file().open()) {
            return PopoloReader.read(in, asked.convention(), asked.source().isPresent());
        } catch (PopoloReader.Unreadable reason) {
            String key = reason.line() > 0 ? "importing.notJson" : "importing.notPopolo";
            String sentence = asked.texts().of(key, reason.line());
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "UNREADABLE",
                    sentence,
                    List.of(new Refusal.Fault(null, reason.line() > 0 ? reason.line() : null, sentence)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
