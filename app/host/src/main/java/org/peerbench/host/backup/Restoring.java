package org.peerbench.host.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.host.instance.Instance;
import org.peerbench.host.store.CannotOpen;
import org.peerbench.host.store.Replacement;
import org.peerbench.host.store.SnapshotFile;
import org.peerbench.host.store.Store;
import org.peerbench.host.store.StoreSettings;

/** Puts a backup back into a data folder that nobody serves. */
public final class Restoring {
    private final StoreSettings place;
    private final String version;

    /** Into the data folder, or the PostgreSQL database, of these settings. */
    public Restoring(StoreSettings place, String version) {
        this.place = place;
        this.version = version;
    }

    /**
     * Checks the file, keeps what stands there as a backup of its own where it can be read, and replaces it.
     *
     * @return one sentence that says what was put back
     * @throws CannotOpen                                 if the folder is in use
     * @throws org.peerbench.api.Refusal                  if the file is damaged, was made by a later Peerbench, or is of the other kind
     * @throws org.peerbench.host.store.CannotCopy if it could not be put in place; what stood there before stands there again
     */
    public String from(Path file) {
        try (BackupFile backup = BackupFile.open(file);
                WorkFolder work = WorkFolder.in(place.folder())) {
            try (Replacement replacement = Replacement.of(place)) {
                requireSameKind(backup.manifest(), replacement);
            }
            backup.unpack(work.path());
            requireKnown(work.path(), backup.manifest());
            Optional<Path> before = keepBefore();
            try (Replacement replacement = Replacement.of(place)) {
                replacement.with(work.path().resolve(BackupFile.DATABASE));
                replaceImports(work.path());
            }
            return said(backup.manifest(), before);
        } catch (IOException unusable) {
            throw Refusals.conflict("CANNOT_WRITE", "backup.unwritable", place.folder(), unusable.getMessage());
        }
    }

    private static void requireSameKind(Manifest manifest, Replacement replacement) {
        Optional<Instance> there = replacement.ask(Instance::of);
        if (there.isPresent() && there.get().kind() != manifest.kind()) {
            throw Refusals.conflict(
                    "OTHER_KIND",
                    switch (manifest.kind()) {
                        case DEMO -> "restore.demoIntoLive";
                        case LIVE -> "restore.liveIntoDemo";
                    });
        }
    }

    private static void requireKnown(Path unpacked, Manifest manifest) {
        try (SnapshotFile snapshot = SnapshotFile.open(unpacked.resolve(BackupFile.DATABASE))) {
            if (snapshot.isNewerThanThisProgram()) {
                throw Refusals.conflict("BACKUP_NEWER", "backup.newer", manifest.version());
            }
        }
    }

    /** What stands there may be the very damage that is to be mended: then there is nothing to keep. */
    private Optional<Path> keepBefore() {
        try (Replacement replacement = Replacement.of(place)) {
            if (replacement.ask(Instance::of).isEmpty()) {
                return Optional.empty();
            }
        }
        try (Store store = Store.open(place)) {
            Backups backups = new Backups(store, place.folder(), place.clock(), version);
            return Optional.of(backups.make((step, what) -> {}).file());
        } catch (CannotOpen unreadable) {
            return Optional.empty();
        } catch (Refusal refusal) {
            if (refusal.code().equals("CANNOT_WRITE")) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    private void replaceImports(Path unpacked) throws IOException {
        Path there = place.folder().resolve("imports");
        if (Files.isDirectory(there)) {
            WorkFolder.delete(there);
        }
        Path brought = unpacked.resolve("imports");
        if (Files.isDirectory(brought)) {
            Files.createDirectories(there);
            try (Stream<Path> files = Files.list(brought)) {
                for (Path file : files.toList()) {
                    Files.move(file, there.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String said(Manifest manifest, Optional<Path> before) {
        String moment = Words.moment(manifest.made());
        String contents = Words.contents(manifest);
        return before.map(kept -> Sentences.of("restore.done.before", moment, contents, kept))
                .orElseGet(() -> Sentences.of("restore.done", moment, contents));
    }
}
