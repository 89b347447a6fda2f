package org.peerbench.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, which writes its address as soon as it serves. */
record StartedProgram(Process process, URI address) implements AutoCloseable {
    private static final String SCHEME = "http://";
    private static final long PATIENCE_SECONDS = 60;

    static StartedProgram start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            return new StartedProgram(process, address(process));
        } catch (IOException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private static URI address(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf(SCHEME);
            if (at >= 0) {
                return URI.create(line.substring(at).split("[\\s,]", -1)[0].replaceAll("\\.$", ""));
            }
        }
        throw new IOException("The program ended without saying where it listens");
    }

    /**
     * Asks for a page.
     *
     * @throws IOException if the answer is not 200
     */
    void ask(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Cookie", cookie)
                .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }

    /** The CPU of the whole process since its start, in milliseconds; it moves in steps of 10. */
    double cpuMillis() {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    /** Asks it to end, so that what it writes at its end is written. */
    void end() throws InterruptedException, IOException {
        // The process itself would close our end of what it still says.
        process.toHandle().destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("The program did not end");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
