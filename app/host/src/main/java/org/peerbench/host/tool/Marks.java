package org.peerbench.host.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the host notes about tools outside the database, since it must survive a crash at any moment. "Starting" is
 * noted before a tool's code first runs and struck out afterwards: a note left over at the next start means that the
 * process ended in between, and the tool is kept out until somebody asks for it or its jar has changed.
 */
final class Marks {
    private final Path starting;
    private final Path disabled;

    /** Notes in this folder, which is made when the first is written. */
    Marks(Path folder) {
        starting = folder.resolve("starting");
        disabled = folder.resolve("disabled");
    }

    /** Notes that a tool's code is about to run for the first time. */
    void starting(Descriptor descriptor) {
        write(starting, descriptor.id(), descriptor.stamp().text());
    }

    /** Strikes that out: it has started, or failed in a way that the process survived. */
    void settled(String tool) {
        remove(starting, tool);
    }

    /**
     * Those with which the process may have ended. One alone is the culprit and stays noted; of several nobody knows
     * which it was, so their notes are struck out, and each is to be started by itself.
     */
    Set<String> suspects() {
        Set<String> noted = names(starting);
        if (noted.size() <= 1) {
            return Set.of();
        }
        noted.forEach(this::settled);
        return noted;
    }

    /** Whether the process ended while this very jar was starting. */
    boolean isQuarantined(Descriptor descriptor) {
        return read(starting, descriptor.id())
                .filter(descriptor.stamp().text()::equals)
                .isPresent();
    }

    boolean isDisabled(String tool) {
        return read(disabled, tool).isPresent();
    }

    void disable(String tool) {
        write(disabled, tool, "");
    }

    void enable(String tool) {
        remove(disabled, tool);
    }

    private static Set<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> notes = Files.list(folder)) {
            return notes.map(note -> note.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(
                    folder.resolve(name),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                file.write(StandardCharsets.UTF_8.encode(text));
                file.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Optional<String> read(Path folder, String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static void remove(Path folder, String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
