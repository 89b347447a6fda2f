package org.peerbench.host.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.transfer.ImportFile;
import org.peerbench.host.table.RawOutcome;
import org.peerbench.host.table.RawSheet;
import org.peerbench.host.table.RawSheets;
import org.peerbench.host.table.TableLimits;
import org.peerbench.host.table.TableReader;
import org.peerbench.host.table.TableWarning;
import org.peerbench.host.table.Unreadable;

/** A file that somebody brought and that is no table. */
record ReceivedFile(Path path, String name) implements ImportFile {
    private static final long MEGABYTE = 1024L * 1024L;

    static final long LARGEST = 50 * MEGABYTE;

    /** A matrix has as many columns as it has rows. */
    private static final TableReader READER =
            new TableReader(new TableLimits(LARGEST, 100_000, 5_000, 10_000, 200 * MEGABYTE));

    /**
     * Finds it.
     *
     * @throws Refusal if it is not there any more
     */
    static ReceivedFile of(Uploads uploads, ImportRun run) {
        if (!uploads.has(run.id())) {
            throw Refusals.conflict(
                    "FILE_GONE", "transfer.fileGone", run.order().fileName());
        }
        return new ReceivedFile(uploads.at(run.id()), run.order().fileName());
    }

    @Override
    public InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public List<Sheet> sheets() {
        try {
            RawOutcome outcome = READER.raw(path, name);
            if (outcome instanceof Unreadable reason) {
                throw Refusals.unreadable(reason);
            }
            return ((RawSheets) outcome)
                    .list().stream().map(ReceivedFile::sheet).toList();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static Sheet sheet(RawSheet sheet) {
        return new Sheet(
                sheet.name(),
                sheet.offered(),
                sheet.rows().stream()
                        .map(row -> new Line(row.number(), row.cells()))
                        .toList(),
                sheet.warnings().stream().map(TableWarning::finding).toList());
    }
}
