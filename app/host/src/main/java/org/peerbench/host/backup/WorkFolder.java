package org.peerbench.host.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for what lies between; it goes again. It lies in the data folder, since a temporary one may be too small. */
record WorkFolder(Path path) implements AutoCloseable {
    static WorkFolder in(Path data) throws IOException {
        return new WorkFolder(Files.createTempDirectory(Files.createDirectories(data), ".backup"));
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        delete(path);
    }
}
