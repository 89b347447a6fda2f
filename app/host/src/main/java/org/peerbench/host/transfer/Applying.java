package org.peerbench.host.transfer;

import java.time.Clock;
import java.util.List;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.transfer.FileImporter;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.host.table.Matching;

/** Plans again inside the transaction that writes, so that nothing can come between the plan and the act. */
record Applying(Planner planner, Intakes intakes, Uploads uploads, Clock clock) {
    /** Plans what a file would do, as a transaction sees it. */
    private interface Planning {
        Planned plan(ImportRun now, Transaction tx);
    }

    private record Planned(ImportPlan plan, Account account) {}

    private record Prepared(Intake intake, ImportRun run, Planning planning, Author author) {}

    /** Does what the import shows, or stores what it would do instead and says {@code false}. */
    boolean apply(ImportRun run, Author author) {
        Intake intake = intakes.require(run.order().owner(), run.order().format());
        Planning planning =
                intake.whole().map(whole -> whole(intake, whole, run)).orElseGet(() -> table(intake, run));
        Prepared prepared = new Prepared(intake, run, planning, author);
        String what = Sentences.of(
                "transfer.history.applied",
                intake.label(),
                run.order().fileName(),
                run.account().kept());
        // The owner's own database: the host's would remember the classes of every tool that was ever loaded.
        return intake.generation().context().database().write(author, what, tx -> apply(prepared, tx));
    }

    private Planning whole(Intake intake, FileImporter importer, ImportRun run) {
        ReceivedFile file = ReceivedFile.of(uploads, run);
        return (now, tx) -> {
            ImportPlan plan = planner.plan(intake, importer, file, now.order().parameters(), tx.directory());
            return new Planned(plan, Account.of(plan, List.of(), List.of()));
        };
    }

    private Planning table(Intake intake, ImportRun run) {
        ReadFile file = ReadFile.of(uploads, run);
        Matching matching = new Matching(file.table().fingerprint(), run.matching());
        ReadFile.Content content = file.content(matching, intake.importer().columns());
        return (now, tx) -> {
            ImportPlan plan = planner.plan(intake, content.rows(), now.order().parameters(), tx.directory());
            return new Planned(plan, file.account(plan, content));
        };
    }

    private boolean apply(Prepared prepared, Transaction tx) {
        Runs runs = new Runs(tx.sql());
        ImportRun now = runs.find(prepared.run().id()).orElseThrow(Refusals::notHere);
        if (now.status() != ImportStatus.PREVIEW) {
            throw Refusals.conflict("ALREADY_APPLIED", "transfer.appliedJustNow");
        }
        Planned planned = prepared.planning().plan(now, tx);
        Account account = planned.account();
        if (!account.digest().equals(prepared.run().account().digest())) {
            runs.preview(now.id(), now.matching(), account);
            return false;
        }
        planner.apply(prepared.intake(), planned.plan(), tx);
        runs.applied(now.id(), clock.instant(), prepared.author(), tx.changes().set());
        return true;
    }
}
