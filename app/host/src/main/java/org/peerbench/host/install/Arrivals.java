package org.peerbench.host.install;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peerbench.host.verify.Verdict;
import org.peerbench.host.verify.Verifier;

/**
 * The uploaded jars nobody has decided on, in a folder of the data folder, each with what the verifier found. They are
 * kept for a day, and not more than a few at once.
 */
final class Arrivals {
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 5;

    private final Path folder;
    private final Supplier<String> ids;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    Arrivals(Path folder, Supplier<String> ids, Clock clock) {
        this.folder = folder;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a jar under an id of its own, and verifies it. */
    Arrival receive(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            tidy();
            String id = ids.get();
            Verdict verdict = Verifier.verify(Files.write(jar(id), content));
            Arrival arrival = new Arrival(id, name, content.length, digest(content), clock.millis(), verdict);
            Files.write(note(id), json.writeValueAsBytes(arrival));
            return arrival;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What waits under this id, which came from an address. */
    Optional<Arrival> find(String id) {
        if (!ID.matcher(id).matches() || !Files.isRegularFile(note(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(Files.readAllBytes(note(id)), Arrival.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path jar(String id) {
        return folder.resolve(id + ".jar");
    }

    void drop(String id) {
        try {
            Files.deleteIfExists(jar(id));
            Files.deleteIfExists(note(id));
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    private Path note(String id) {
        return folder.resolve(id + ".json");
    }

    /** Ids sort by time: the oldest go first. */
    private void tidy() throws IOException {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> waiting = files.map(
                            file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .distinct()
                    .sorted()
                    .toList();
            for (int at = 0; at < waiting.size(); at++) {
                Optional<Arrival> arrival = find(waiting.get(at));
                boolean old = arrival.isEmpty() || arrival.get().at() < limit;
                if (old || waiting.size() - at >= MOST) {
                    drop(waiting.get(at));
                }
            }
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
