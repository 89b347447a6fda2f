package org.peerbench.host.transfer;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.transfer.Column;
import org.peerbench.api.transfer.ImportPlan;
import org.peerbench.host.store.Ids;
import org.peerbench.host.table.Matching;

/** The first half of an import's life: from the file to the preview. */
record Reading(
        Database database,
        Directory directory,
        Intakes intakes,
        Planner planner,
        Uploads uploads,
        Clock clock,
        Ids ids) {
    /**
     * Receives a file and, unless somebody has to match its columns first, says what would happen.
     *
     * @throws Refusal if the order is wrong or the file cannot be read; nothing is kept then
     */
    ImportRun receive(ImportOrder order, byte[] file, Author author, Asking asking) {
        Intake intake = intakes.require(order.owner(), order.format());
        Parameters.check(intake, order.parameters(), asking);
        ImportRun run = begun(order, author);
        new Tidying(database, uploads, clock).makeRoom(file.length);
        uploads.keep(run.id(), file);
        try {
            return begin(intake, run, author, asking);
        } catch (RuntimeException refused) {
            uploads.drop(run.id());
            throw refused;
        }
    }

    private ImportRun begun(ImportOrder order, Author author) {
        String area = areaId(order.parameters()).orElse(null);
        return new ImportRun(
                ids.next(),
                order,
                area,
                clock.instant(),
                author.name(),
                ImportStatus.MATCHING,
                Map.of(),
                Account.NONE,
                null,
                null,
                null);
    }

    /**
     * The id of the area that an import is about.
     *
     * @throws Refusal if there is no such area
     */
    Optional<String> areaId(Map<String, String> parameters) {
        return Optional.ofNullable(parameters.get(Intake.AREA))
                .map(given -> directory
                        .area(given)
                        .map(Area::id)
                        .orElseThrow(() -> Refusal.invalid(
                                "UNKNOWN_AREA", Intake.AREA, Sentences.of("transfer.unknownArea", given))));
    }

    private ImportRun begin(Intake intake, ImportRun run, Author author, Asking asking) {
        if (intake.whole().isPresent()) {
            ImportPlan plan = planner.plan(
                    intake,
                    intake.whole().get(),
                    ReceivedFile.of(uploads, run),
                    run.order().parameters(),
                    directory);
            Account account = Account.of(plan, List.of(), List.of());
            return store(run, author, Optional.of(account), Map.of());
        }
        ReadFile file = ReadFile.of(uploads, run);
        List<Column> columns = intake.importer().columns();
        Optional<Matching> known = remembered(run.order(), file);
        Matching matching = known.orElseGet(() -> Proposal.of(file.table(), columns));
        boolean ask = asking == Asking.PERSON && (known.isEmpty() || !file.hasAll(matching, columns));
        Optional<Account> account = ask ? Optional.empty() : Optional.of(plan(intake, run, file, matching));
        return store(run, author, account, matching.headings());
    }

    /** Without an account, somebody has to match the columns first. */
    private ImportRun store(ImportRun run, Author author, Optional<Account> account, Map<String, String> matching) {
        String what = Sentences.of("transfer.history.received", run.order().fileName());
        return database.write(author, what, tx -> {
            Runs runs = new Runs(tx.sql());
            runs.insert(run, author);
            account.ifPresent(known -> runs.preview(run.id(), matching, known));
            return runs.find(run.id()).orElseThrow();
        });
    }

    private Account plan(Intake intake, ImportRun run, ReadFile file, Matching matching) {
        ReadFile.Content content = file.content(matching, intake.importer().columns());
        ImportPlan plan = planner.plan(intake, content.rows(), run.order().parameters(), directory);
        return file.account(plan, content);
    }

    Matching matching(ImportOrder order, ReadFile file) {
        List<Column> columns =
                intakes.require(order.owner(), order.format()).importer().columns();
        return remembered(order, file).orElseGet(() -> Proposal.of(file.table(), columns));
    }

    private Optional<Matching> remembered(ImportOrder order, ReadFile file) {
        return database.read(sql -> new Matchings(sql).find(order, file.table().fingerprint()));
    }

    /**
     * Matches the columns of a file as somebody chose, remembers that, and says what would happen.
     *
     * @param headings of the file by column
     * @throws Refusal if a required column is missing
     */
    ImportRun match(ImportRun run, Map<String, String> headings, Author author) {
        run.requireOpen();
        Intake intake = intakes.require(run.order().owner(), run.order().format());
        if (intake.whole().isPresent()) {
            throw Refusals.notHere();
        }
        ReadFile file = ReadFile.of(uploads, run);
        Matching matching = new Matching(file.table().fingerprint(), new LinkedHashMap<>(headings));
        Account account = plan(intake, run, file, matching);
        String what = Sentences.of("transfer.history.matched", run.order().fileName());
        return database.write(author, what, tx -> {
            Runs runs = new Runs(tx.sql());
            runs.find(run.id()).orElseThrow(Refusals::notHere).requireOpen();
            new Matchings(tx.sql()).keep(run.order(), matching, author, clock.instant());
            runs.preview(run.id(), matching.headings(), account);
            return runs.find(run.id()).orElseThrow();
        });
    }
}
