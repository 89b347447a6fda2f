package org.peerbench.host.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.peerbench.api.Refusal;
import org.peerbench.host.store.CannotCopy;
import org.peerbench.host.store.SnapshotFile;

/** A backup that was made before. Nothing of it is believed until it has been checked. */
final class BackupFile implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final String DATABASE = "peerbench.db";
    /** Files of imports that were not applied yet. */
    static final String IMPORTS = "imports/";

    private static final int LONGEST_MANIFEST = 5_000_000;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens it and reads what it says it holds.
     *
     * @throws org.peerbench.api.Refusal if it is no backup, is cut off, or was made by a later Peerbench
     */
    static BackupFile open(Path file) {
        ZipFile zip = zip(file);
        try {
            return new BackupFile(zip, manifest(zip));
        } catch (IOException | RuntimeException unreadable) {
            close(zip);
            throw unreadable instanceof Refusal refusal ? refusal : Refusals.damaged(Sentences.of("backup.noManifest"));
        }
    }

    private static ZipFile zip(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Refusals.conflict("NO_BACKUP", "backup.notThere", file);
        }
        try {
            return new ZipFile(file.toFile());
        } catch (IOException cut) {
            throw Refusals.damaged(Sentences.of("backup.cut"));
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw Refusals.damaged(Sentences.of("backup.noManifest"));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = ManifestText.read(in.readNBytes(LONGEST_MANIFEST));
            if (manifest.format() > Manifest.FORMAT) {
                throw Refusals.conflict("BACKUP_NEWER", "backup.newer", manifest.version());
            }
            return manifest;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * Unpacks everything into an empty folder and holds it against the manifest: the bytes of every part, what SQLite finds
     * wrong with the database, and the rows of every table.
     *
     * @throws org.peerbench.api.Refusal if anything is not as it should be
     */
    void unpack(Path folder) {
        try {
            for (Map.Entry<String, Manifest.Part> part : manifest.files().entrySet()) {
                if (!part.getValue().equals(unpack(part.getKey(), folder))) {
                    throw Refusals.damaged(Sentences.of("backup.part", part.getKey()));
                }
            }
        } catch (IOException broken) {
            throw Refusals.damaged(Sentences.of("backup.unreadable"));
        }
        check(folder.resolve(DATABASE));
    }

    private Manifest.Part unpack(String name, Path folder) throws IOException {
        Path target = folder.resolve(name).normalize();
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || !target.startsWith(folder.normalize())) {
            throw Refusals.damaged(Sentences.of("backup.part", name));
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            return Sha256.copy(in, out);
        }
    }

    private void check(Path database) {
        if (!Files.exists(database)) {
            throw Refusals.damaged(Sentences.of("backup.part", DATABASE));
        }
        try (SnapshotFile snapshot = SnapshotFile.open(database)) {
            List<String> faults = snapshot.faults();
            if (!faults.isEmpty()) {
                throw Refusals.damaged(faults.get(0));
            }
            if (!snapshot.fingerprints().equals(manifest.tables())) {
                throw Refusals.damaged(Sentences.of("backup.rows"));
            }
        } catch (CannotCopy unreadable) {
            throw Refusals.damaged(unreadable.getMessage());
        }
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }

    @Override
    public void close() {
        close(zip);
    }
}
