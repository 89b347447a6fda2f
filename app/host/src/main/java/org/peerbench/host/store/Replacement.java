package org.peerbench.host.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.peerbench.api.data.Database;

/**
 * Puts a snapshot in the place of a whole database, while nobody uses the folder. What stood there stays until the new
 * data has been read back and is what the snapshot holds; until then, whatever goes wrong, it is put back.
 */
public final class Replacement implements AutoCloseable {
    private static final List<String> FILES = List.of("", "-wal", "-shm");
    private static final String ASIDE = ".aside";

    private final StoreSettings settings;
    private final FolderLock lock;

    private Replacement(StoreSettings settings, FolderLock lock) {
        this.settings = settings;
        this.lock = lock;
    }

    /**
     * Keeps everybody else off the folder until it is closed.
     *
     * @throws CannotOpen if the folder, or its PostgreSQL database, is in use
     */
    public static Replacement of(StoreSettings settings) {
        FolderLock lock = FolderLock.on(settings.folder());
        try {
            if (!settings.isSqlite()) {
                PostgresContent.requireUnused(settings);
            }
            return new Replacement(settings, lock);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    /** Asks what stands there now; empty if there is nothing yet, or it cannot be read any more. */
    public <R> Optional<R> ask(Database.Reading<Optional<R>> question) {
        try (Connection connection = open()) {
            if (connection == null || !Existing.tables(connection).contains("instance")) {
                return Optional.empty();
            }
            try (var handle =
                    Jdbi.create(connection).installPlugin(new TextTypes()).open()) {
                return question.in(handle);
            }
        } catch (SQLException damaged) {
            return Optional.empty();
        }
    }

    private Connection open() throws SQLException {
        if (!settings.isSqlite()) {
            return PostgresContent.connect(settings);
        }
        return Files.exists(file()) ? Sqlite.alone(file(), true) : null;
    }

    /**
     * Replaces the data.
     *
     * @throws CannotCopy if it cannot; what stood there before stands there again
     */
    public void with(Path snapshot) {
        try {
            if (settings.isSqlite()) {
                inFolder(snapshot);
            } else {
                try (SnapshotFile from = SnapshotFile.open(snapshot)) {
                    PostgresContent.replace(settings, from.connection());
                }
            }
        } catch (IOException | SQLException | FlywayException failure) {
            throw new CannotCopy(Sentences.of("replace.failed", failure.getMessage()), failure);
        }
    }

    private void inFolder(Path snapshot) throws IOException, SQLException {
        move(file(), aside());
        try {
            Files.copy(snapshot, file());
            onDisk(file());
            requireSame(snapshot);
        } catch (IOException | SQLException | RuntimeException failure) {
            move(aside(), file());
            throw failure;
        }
        for (String ending : FILES) {
            Files.deleteIfExists(Path.of(aside() + ending));
        }
    }

    private static void onDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void requireSame(Path snapshot) throws SQLException {
        try (Connection written = Sqlite.alone(file(), true);
                SnapshotFile given = SnapshotFile.open(snapshot)) {
            Map<String, Fingerprint> wanted = given.fingerprints();
            if (!wanted.equals(SnapshotFile.fingerprints(written))) {
                throw new CannotCopy(Sentences.of("copy.differs", file().getFileName()), null);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        for (String ending : FILES) {
            Path file = Path.of(from + ending);
            if (Files.exists(file)) {
                Files.move(file, Path.of(to + ending), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(Path.of(to + ending));
            }
        }
    }

    private Path file() {
        return settings.folder().resolve(Sqlite.FILE);
    }

    private Path aside() {
        return settings.folder().resolve(Sqlite.FILE + ASIDE);
    }

    @Override
    public void close() {
        lock.close();
    }
}
