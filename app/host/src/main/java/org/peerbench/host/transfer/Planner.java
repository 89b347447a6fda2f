package org.peerbench.host.transfer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.transfer.FileImporter;
import org.peerbench.api.transfer.ImportFile;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.api.transfer.ImportQuestion;
import org.peerbench.api.transfer.Row;
import org.peerbench.host.tool.ToolGate;

/** Asks importers, through the gate. */
record Planner(ToolGate gate) {
    /** A file may have a million rows: longer than a page, and still not for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What would happen; an importer that loses a row of the file has failed. */
    ImportPlan plan(Intake intake, List<Row> rows, Map<String, String> parameters, Directory directory) {
        return gate.pass(intake.generation(), PATIENCE, () -> {
            ImportQuestion question = new ImportQuestion(rows, parameters);
            ImportPlan plan = intake.importer()
                    .planning()
                    .plan(question, directory, intake.generation().context());
            if (plan.read() != rows.size()) {
                throw new IllegalStateException("The file has " + rows.size() + " rows, but the importer "
                        + intake.importer().format() + " accounts for " + plan.read());
            }
            return plan;
        });
    }

    /** What a file that is no table would do. */
    ImportPlan plan(
            Intake intake,
            FileImporter importer,
            ImportFile file,
            Map<String, String> parameters,
            Directory directory) {
        return gate.pass(
                intake.generation(),
                PATIENCE,
                () -> importer.planning()
                        .plan(
                                new FileImporter.FileQuestion(file, parameters),
                                directory,
                                intake.generation().context()));
    }

    /** What a form offers for a parameter. */
    Map<String, String> offered(Intake intake, Parameter parameter) {
        return gate.pass(
                intake.generation(),
                PATIENCE,
                () -> parameter.offered().now(intake.generation().context()));
    }

    void apply(Intake intake, ImportPlan plan, Transaction tx) {
        gate.pass(intake.generation(), PATIENCE, () -> {
            plan.apply().in(tx);
            return null;
        });
    }
}
