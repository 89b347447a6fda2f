package org.peerbench.host.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.host.store.CannotCopy;
import org.peerbench.host.store.Store;

/** The backups of one data folder. May be used by any thread. */
public final class Backups {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'peerbench-'uuuu-MM-dd-HHmmss'.zip'").withZone(ZoneOffset.UTC);
    private static final BackupWriting.Steps SILENT = (step, what) -> {};

    private final Store store;
    private final Path data;
    private final Clock clock;
    private final String version;

    /** The backups of this data folder, of which the store is open. */
    public Backups(Store store, Path data, Clock clock, String version) {
        this.store = store;
        this.data = data;
        this.clock = clock;
        this.version = version;
    }

    /** One of the folder's own backups; the manifest is {@code null} where the file cannot be read. */
    record Kept(String name, Path file, long bytes, Manifest manifest) {}

    /** Where they lie. */
    Path folder() {
        return data.resolve("backups").toAbsolutePath().normalize();
    }

    /**
     * Makes a backup anywhere.
     *
     * @param file must not be there yet
     * @return one sentence that says what it holds
     * @throws Refusal if it cannot be made; nothing is left of it then
     */
    public String make(Path file) {
        return Words.holds(file, write(file, SILENT));
    }

    /** Makes one among the folder's own. */
    Kept make(BackupWriting.Steps steps) {
        Path file = folder().resolve(NAME.format(clock.instant()));
        Manifest manifest = write(file, steps);
        return new Kept(file.getFileName().toString(), file, size(file), manifest);
    }

    private Manifest write(Path file, BackupWriting.Steps steps) {
        if (Files.exists(file)) {
            throw Refusals.conflict("FILE_EXISTS", "backup.exists", file);
        }
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (WorkFolder work = WorkFolder.in(data)) {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(part);
            Manifest manifest =
                    new BackupWriting(store, data, version).write(part, work.path(), clock.instant(), steps);
            Files.move(part, target);
            return manifest;
        } catch (IOException unwritable) {
            throw Refusals.conflict("CANNOT_WRITE", "backup.unwritable", file, unwritable.getMessage());
        } catch (CannotCopy failed) {
            throw Refusals.conflict("CANNOT_COPY", "backup.failed", failed.getMessage());
        } finally {
            drop(part);
        }
    }

    /** The folder's own, newest first. */
    List<Kept> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().matches("peerbench-[0-9-]+\\.zip"))
                    .sorted(Comparator.reverseOrder())
                    .map(Backups::read)
                    .toList();
        } catch (IOException unreadable) {
            throw Refusals.conflict("CANNOT_READ", "backup.folder", folder());
        }
    }

    Optional<Kept> find(String name) {
        return all().stream().filter(kept -> kept.name().equals(name)).findFirst();
    }

    private static Kept read(Path file) {
        Manifest manifest;
        try (BackupFile backup = BackupFile.open(file)) {
            manifest = backup.manifest();
        } catch (Refusal unreadable) {
            manifest = null;
        }
        return new Kept(file.getFileName().toString(), file, size(file), manifest);
    }

    /** Removes those that need not be kept, and says how many; one that cannot be read is left for people to look at. */
    int prune() {
        List<Kept> readable = new ArrayList<>(all());
        readable.removeIf(kept -> kept.manifest() == null);
        Set<Instant> keep = Retention.keep(
                        readable.stream().map(kept -> kept.manifest().made()).toList())
                .keySet();
        Set<Kept> old = readable.stream()
                .filter(kept -> !keep.contains(kept.manifest().made()))
                .collect(Collectors.toSet());
        old.forEach(kept -> drop(kept.file()));
        return old.size();
    }

    /** What is wrong with the data as it stands; nothing if it is sound. */
    public List<String> check() {
        return store.check();
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw Refusals.conflict("CANNOT_WRITE", "backup.unwritable", file, held.getMessage());
        }
    }
}
