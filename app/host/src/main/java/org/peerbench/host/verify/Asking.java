package org.peerbench.host.verify;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.Content;
import io.leangen.geantyref.TypeToken;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.peerbench.api.Tool;
import org.slf4j.Logger;

/** Asks a tool what it adds, in a process with little memory and little time, without our environment. */
final class Asking {
    private static final long SECONDS = 10;
    private static final int MOST_BYTES = 4 << 20;
    /** One class of each jar that a tool may see, and of our own. */
    private static final List<Class<?>> NEEDED = List.of(
            Rehearsal.class,
            Tool.class,
            Logger.class,
            Jdbi.class,
            TypeToken.class,
            Content.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonProperty.class);

    private Asking() {}

    static Heard ask(Path jar, String type) {
        try {
            Process process = start(jar, type);
            CompletableFuture<Boolean> timeUp = new CompletableFuture<Boolean>()
                    .completeOnTimeout(true, SECONDS, TimeUnit.SECONDS)
                    .whenComplete((late, never) -> end(process));
            byte[] answer = answer(process);
            boolean inTime = timeUp.complete(false);
            return inTime ? heard(answer) : new Heard.TooLate(SECONDS);
        } catch (IOException noProcess) {
            throw new UncheckedIOException(noProcess);
        }
    }

    private static Process start(Path jar, String type) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath(),
                Rehearsal.class.getName(),
                jar.toAbsolutePath().toString(),
                type);
        command.environment().clear();
        return command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static byte[] answer(Process process) throws IOException {
        process.getOutputStream().close();
        try (InputStream in = process.getInputStream()) {
            return in.readNBytes(MOST_BYTES);
        } finally {
            end(process);
        }
    }

    private static Heard heard(byte[] answer) {
        try {
            return new Heard.Answered(new ObjectMapper().readValue(answer, Told.class));
        } catch (IOException cutOff) {
            return new Heard.Ended();
        }
    }

    /** By its handle: the process itself would also close the stream that is being read. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
    }

    /** Where these classes come from; the program's own class path may hide behind a launcher's. */
    private static String classPath() {
        return NEEDED.stream().map(Asking::placeOf).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
