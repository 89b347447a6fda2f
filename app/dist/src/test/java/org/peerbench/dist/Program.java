package org.peerbench.dist;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, as it is started by people. */
final class Program implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final BufferedReader out;

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** What a command that ends by itself said. */
    record Ended(int exit, String out, String err) {}

    /** Starts a command that goes on. */
    static Program start(String... words) throws IOException {
        return new Program(
                builder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Runs a command to its end. */
    static Ended run(Path folder, String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = builder(words)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            return new Ended(exitOf(process), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder builder(String... words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx512m",
                "-jar",
                Shipped.FOLDER.resolve("peerbench.jar").toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    /** The next line of its output. */
    String line() throws IOException {
        return out.readLine();
    }

    /** Asks it to end, as service managers do, and says with what code it did. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exitOf(process);
    }

    private static int exitOf(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The program did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
