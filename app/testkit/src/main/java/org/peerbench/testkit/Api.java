package org.peerbench.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A program that talks to the workbench with a token. */
public final class Api {
    private final String origin;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    Api(String origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    /** Asks. */
    public ApiAnswer get(String path) {
        return send("GET", path, new byte[0], Map.of());
    }

    /** Posts a value as JSON. */
    public ApiAnswer post(String path, Object body) {
        return send("POST", path, written(body), Map.of());
    }

    /** Posts a file as it is. */
    public ApiAnswer postFile(String path, byte[] file) {
        return send("POST", path, file, Map.of());
    }

    /** Puts a value as JSON in the place of the revision that was seen. */
    public ApiAnswer put(String path, Object body, long revision) {
        return send("PUT", path, written(body), ifMatch(revision));
    }

    /** Deletes the revision that was seen. */
    public ApiAnswer delete(String path, long revision) {
        return send("DELETE", path, new byte[0], ifMatch(revision));
    }

    /** Sends anything. */
    public ApiAnswer send(String method, String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        return new ApiAnswer(
                method + " " + path,
                Exchange.make(client, request.build(), HttpResponse.BodyHandlers.ofByteArray()),
                json);
    }

    private static Map<String, String> ifMatch(long revision) {
        return Map.of("If-Match", "\"" + revision + "\"");
    }

    private byte[] written(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("The body cannot be written as JSON", unwritable);
        }
    }
}
