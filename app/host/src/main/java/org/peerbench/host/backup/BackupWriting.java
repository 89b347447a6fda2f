package org.peerbench.host.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.peerbench.host.instance.Instance;
import org.peerbench.host.store.SnapshotFile;
import org.peerbench.host.store.Store;

/** Writes one backup: a snapshot of the database, looked through, with what else belongs to the data. */
record BackupWriting(Store store, Path data, String version) {
    /** Hears what is being done; throws to end it. */
    interface Steps {
        void now(int step, String what);
    }

    static final int STEPS = 4;

    /** Writes it to a file that is not there yet; {@code work} is an empty folder for what lies between. */
    Manifest write(Path file, Path work, Instant now, Steps steps) throws IOException {
        Path database = work.resolve(BackupFile.DATABASE);
        steps.now(1, "backup.step.copy");
        store.snapshot(database);
        steps.now(2, "backup.step.look");
        Manifest found = look(database, now);
        steps.now(3, "backup.step.write");
        Manifest manifest = zip(file, database, found);
        steps.now(4, "backup.step.check");
        try (BackupFile written = BackupFile.open(file)) {
            written.unpack(Files.createDirectory(work.resolve("check")));
        }
        return manifest;
    }

    private Manifest look(Path database, Instant now) {
        try (SnapshotFile snapshot = SnapshotFile.open(database)) {
            List<String> faults = snapshot.faults();
            if (!faults.isEmpty()) {
                throw Refusals.conflict("DATA_DAMAGED", "backup.dataDamaged", faults.get(0));
            }
            Instance instance = snapshot.read(Instance::of).orElseThrow();
            return new Manifest(
                    Manifest.FORMAT,
                    version,
                    instance.kind(),
                    instance.region(),
                    now.toString(),
                    snapshot.fingerprints(),
                    Map.of());
        }
    }

    private Manifest zip(Path file, Path database, Manifest found) throws IOException {
        Map<String, Manifest.Part> parts = new TreeMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(OwnerOnly.create(file))) {
            parts.put(BackupFile.DATABASE, add(zip, BackupFile.DATABASE, database));
            for (Path waiting : imports()) {
                String name = BackupFile.IMPORTS + waiting.getFileName();
                if (Files.exists(waiting)) {
                    parts.put(name, add(zip, name, waiting));
                }
            }
            Manifest whole = new Manifest(
                    found.format(),
                    found.version(),
                    found.kind(),
                    found.region(),
                    found.madeAt(),
                    found.tables(),
                    parts);
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(ManifestText.of(whole));
            zip.closeEntry();
            return whole;
        }
    }

    private List<Path> imports() throws IOException {
        Path folder = data.resolve("imports");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Manifest.Part add(ZipOutputStream zip, String name, Path content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = Files.newInputStream(content)) {
            Manifest.Part part = Sha256.copy(in, zip);
            zip.closeEntry();
            return part;
        }
    }
}
