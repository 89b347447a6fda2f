package org.peerbench.host.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What names a data folder among those that share a database, also after a restart; it is no part of a backup. */
public final class Place {
    private static final String FILE = "peerbench.place";

    private Place() {}

    /** The folder's name, given at its first start. */
    public static String of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
