package org.peerbench.host.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A program with a token. */
public final class Program {
    private final String address;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    Program(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** What came back. */
    public record Told(int status, String etag, JsonNode body, String text) {}

    /** Reads. */
    public Told get(String path) {
        return send(request(path).GET());
    }

    /** Makes something. */
    public Told post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Replaces something; the ETag may be {@code null}. */
    public Told put(String path, String etag, String body) {
        HttpRequest.Builder request = request(path).PUT(HttpRequest.BodyPublishers.ofString(body));
        return send(etag == null ? request : request.header("If-Match", etag));
    }

    /** Takes something away. */
    public Told delete(String path) {
        return send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private Told send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Told(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    json.readTree(response.body()),
                    response.body());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
