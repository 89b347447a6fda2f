package org.peerbench.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.peerbench.host.boot.Settings;

/** A fresh folder that goes again, with all that a workbench wrote into it. */
record Scratch(Path folder) implements AutoCloseable {
    static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("peerbench-bench"));
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** The data folder in it. */
    Path data() {
        return folder.resolve("data");
    }

    /**
     * A live workbench in this folder, on a free port of this machine.
     *
     * @param tools the folder with the tools' jars, or {@code null} for none
     */
    Settings settings(Path tools) {
        return Settings.of(data(), tools == null ? folder : tools).safe(tools == null);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
