package org.peerbench.host.transfer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.route.Parameter;
import org.peerbench.host.change.ChangeSet;
import org.peerbench.host.change.History;
import org.peerbench.host.change.Undo;
import org.peerbench.host.change.UndoOutcome;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.store.Ids;
import org.peerbench.host.table.Matching;
import org.peerbench.host.tool.ToolGate;

/**
 * The one life of every import: a file is received and read, its columns are matched, the importer plans, somebody looks
 * at the account of every row and applies it in one transaction, and may take it back. Whoever calls has made sure that
 * the author may do this. Safe for use by many threads.
 */
public final class Imports {
    private final Database database;
    private final Directory directory;
    private final Intakes intakes;
    private final Planner planner;
    private final Uploads uploads;
    private final Clock clock;
    private final History history;
    private final Undo undo;
    private final Reading reading;

    /**
     * The imports of one workbench.
     *
     * @param database with the host's tables
     * @param table    whose generations bring the importers
     * @param folder   for files that are not applied yet; made where it is missing
     */
    public Imports(
            Database database,
            Directory directory,
            Supplier<RouteTable> table,
            ToolGate gate,
            Path folder,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.intakes = new Intakes(table);
        this.planner = new Planner(gate);
        this.uploads = new Uploads(folder);
        this.clock = clock;
        this.history = new History(database);
        this.undo = new Undo(database);
        this.reading = new Reading(database, directory, intakes, planner, uploads, clock, new Ids(clock));
    }

    /** Whether this tool, or the directory, brings tables of this format in at this moment. */
    public boolean offers(String owner, String format) {
        return intakes.find(owner, format).isPresent();
    }

    Intakes intakes() {
        return intakes;
    }

    Directory directory() {
        return directory;
    }

    Uploads uploads() {
        return uploads;
    }

    /**
     * Receives a file and, unless somebody has to match its columns first, says what would happen.
     *
     * @throws Refusal if the order is wrong or the file cannot be read; nothing is kept then
     */
    public ImportRun receive(ImportOrder order, byte[] file, Author author, Asking asking) {
        return reading.receive(order, file, author, asking);
    }

    /**
     * The id of the area that an import is about.
     *
     * @throws Refusal if there is no such area
     */
    Optional<String> areaId(Map<String, String> parameters) {
        return reading.areaId(parameters);
    }

    /** The area that an import is about, if it is about one. */
    Optional<Area> area(ImportRun run) {
        return Optional.ofNullable(run.area()).flatMap(directory::area);
    }

    /** What an import is called: its file, and the area it is about. */
    String called(ImportRun run) {
        return area(run)
                .map(area -> Sentences.of("transfer.called", run.order().fileName(), area.name()))
                .orElse(run.order().fileName());
    }

    /** The file of an import that is not applied yet. */
    ReadFile file(ImportRun run) {
        return ReadFile.of(uploads, run);
    }

    /** How the columns of a file are matched as things stand: as chosen, as remembered, or as they seem. */
    Matching matching(ImportRun run, ReadFile file) {
        return run.matching().isEmpty()
                ? reading.matching(run.order(), file)
                : new Matching(file.table().fingerprint(), run.matching());
    }

    /**
     * Matches the columns of a file as somebody chose, remembers that, and says what would happen.
     *
     * @param headings of the file by column
     * @throws Refusal if a required column is missing
     */
    ImportRun match(ImportRun run, Map<String, String> headings, Author author) {
        return reading.match(run, headings, author);
    }

    /**
     * Does what was shown, in one transaction.
     *
     * @throws Refusal if it was applied before; or, with the code {@code PLAN_CHANGED}, if it would do something else by
     *     now, because somebody changed what is stored: then the import shows that
     */
    public ImportRun apply(String id, Author author) {
        ImportRun run = find(id).orElseThrow(Refusals::notHere);
        run.requireOpen();
        if (run.status() == ImportStatus.MATCHING) {
            throw Refusals.conflict("NOT_MATCHED", "transfer.notMatched");
        }
        boolean done = new Applying(planner, intakes, uploads, clock).apply(run, author);
        if (!done) {
            throw Refusals.conflict("PLAN_CHANGED", "transfer.planChanged");
        }
        uploads.drop(id);
        return find(id).orElseThrow();
    }

    /**
     * Takes an applied import back.
     *
     * @throws Refusal if it is not applied, or if later changes build on it, which are named
     */
    public ImportRun undo(String id, Author author) {
        ImportRun run = find(id).orElseThrow(Refusals::notHere);
        if (run.status() == ImportStatus.UNDONE) {
            throw Refusals.conflict("ALREADY_UNDONE", "transfer.alreadyUndone");
        }
        if (run.status() != ImportStatus.APPLIED) {
            throw Refusals.conflict("NOT_APPLIED", "transfer.notApplied");
        }
        UndoOutcome outcome = undo.undo(run.changeSet(), author);
        if (outcome instanceof UndoOutcome.Blocked blocked) {
            throw Refusals.blocked(blocked.later());
        } else if (outcome instanceof UndoOutcome.NotThere) {
            throw Refusals.conflict("NOTHING_CHANGED", "transfer.nothingToUndo");
        }
        return find(id).orElseThrow();
    }

    /** The import with this id. */
    public Optional<ImportRun> find(String id) {
        return database.<Optional<ImportRun>>read(sql -> new Runs(sql).find(id)).map(this::asItStands);
    }

    /** The newest ones. */
    List<ImportRun> latest(int limit) {
        return database.read(sql -> new Runs(sql).latest(limit)).stream()
                .map(this::asItStands)
                .toList();
    }

    /** An import can be taken back on the history page too: only the change log knows. */
    private ImportRun asItStands(ImportRun run) {
        boolean undone = run.status() == ImportStatus.APPLIED
                && history.find(run.changeSet()).map(ChangeSet::undone).orElse(false);
        return undone ? run.undone() : run;
    }

    /** What a form offers for a parameter now. */
    Map<String, String> offered(Intake intake, Parameter parameter) {
        return planner.offered(intake, parameter);
    }
}
