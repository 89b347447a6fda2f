package org.peerbench.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What a program received. */
public final class ApiAnswer {
    private final String call;
    private final HttpResponse<byte[]> answer;
    private final ObjectMapper json;

    ApiAnswer(String call, HttpResponse<byte[]> answer, ObjectMapper json) {
        this.call = call;
        this.answer = answer;
        this.json = json;
    }

    /** The HTTP status. */
    public int status() {
        return answer.statusCode();
    }

    /** A header's value; the empty text where there is none. */
    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The revision in the {@code ETag}. */
    public long revision() {
        return Long.parseLong(header("ETag").replace("\"", ""));
    }

    /** The body as it is. */
    public byte[] bytes() {
        return answer.body().clone();
    }

    /** The body as text. */
    public String text() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /**
     * The body as JSON.
     *
     * @throws AssertionError if it is not JSON
     */
    public JsonNode json() {
        try {
            return json.readTree(answer.body());
        } catch (IOException notJson) {
            throw new AssertionError(this + " is not JSON", notJson);
        }
    }

    @Override
    public String toString() {
        return call + " (" + status() + ") " + text();
    }
}
