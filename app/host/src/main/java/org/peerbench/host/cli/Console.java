package org.peerbench.host.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.host.boot.Order;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workshop;
import org.peerbench.host.console.RunFile;
import org.peerbench.host.store.CannotOpen;
import picocli.CommandLine;

/** Carries an order out on a folder: here, or through the process that is serving the folder. */
final class Console {
    private static final int DONE = 200;

    private Console() {}

    static String carryOut(Order order, Settings settings) {
        try (Workshop workshop = Workshop.open(settings)) {
            return order.carryOut(workshop.services());
        } catch (CannotOpen inUse) {
            RunFile serving = RunFile.read(settings.data()).orElseThrow(() -> inUse);
            return ask(serving, order);
        }
    }

    /** Makes an order of words, as the serving process does. */
    static Optional<Order> parse(List<String> words) {
        List<String> line = new ArrayList<>(words);
        line.addAll(List.of("--data", "."));
        String[] all = line.toArray(String[]::new);
        CommandLine.ParseResult parsed = Peerbench.commandLine(all).parseArgs(all);
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        Object command = parsed.commandSpec().userObject();
        return command instanceof Order order ? Optional.of(order) : Optional.empty();
    }

    static String ask(RunFile serving, Order order) {
        ObjectMapper json = new ObjectMapper();
        try {
            String body = json.writeValueAsString(Map.of("secret", serving.secret(), "words", order.words()));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://" + serving.host() + ":" + serving.port() + "/api/console"))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode told = json.readTree(answer.body());
            if (answer.statusCode() != DONE) {
                throw new CannotCarryOut(told.path("detail").asText());
            }
            return told.path("text").asText();
        } catch (IOException unreachable) {
            throw new CannotCarryOut(Sentences.of("console.silent"));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotCarryOut(Sentences.of("console.stopped"));
        }
    }
}
