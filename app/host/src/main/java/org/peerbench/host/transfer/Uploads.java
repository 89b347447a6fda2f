package org.peerbench.host.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of imports that are not applied yet, by the import's id. */
record Uploads(Path folder) {
    void keep(String id, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(at(id), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Path at(String id) {
        return folder.resolve(id + ".table");
    }

    boolean has(String id) {
        return Files.isRegularFile(at(id));
    }

    void drop(String id) {
        try {
            Files.deleteIfExists(at(id));
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    /** How much they take together. */
    long bytes() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
