package org.peerbench.leadership.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;

/** Brings files in over HTTP, as a program would. */
record Brought(Api api, String area) {
    static final String TOOL = "/api/tools/leadership-continuity/";

    JsonNode preview(String format, String more, byte[] file) {
        ApiAnswer answer = send(format, more, file);
        assertEquals(201, answer.status(), answer.toString());
        JsonNode preview = answer.json();
        assertEquals(
                preview.get("read").asInt(),
                preview.get("kept").asInt()
                        + preview.get("merged").asInt()
                        + preview.get("skipped").asInt(),
                answer.toString());
        return preview;
    }

    ApiAnswer send(String format, String more, byte[] file) {
        return api.postFile(TOOL + "imports?format=" + format + "&area=" + area + more, file);
    }

    JsonNode apply(String format, String more, byte[] file) {
        String id = preview(format, more, file).get("id").asText();
        ApiAnswer applied = api.post(TOOL + "imports/" + id + "/apply", "");
        assertEquals("APPLIED", applied.json().path("status").asText(), applied.toString());
        return applied.json();
    }

    JsonNode apply(String format, String file) {
        return apply(format, "", file.getBytes(StandardCharsets.UTF_8));
    }

    void undo(JsonNode applied) {
        ApiAnswer undone = api.post(TOOL + "imports/" + applied.get("id").asText() + "/undo", "");
        assertEquals(200, undone.status(), undone.toString());
    }

    byte[] export(String format) {
        ApiAnswer answer = api.get(TOOL + "areas/" + area + "/export?format=" + format);
        assertEquals(200, answer.status(), answer.toString());
        return answer.bytes();
    }

    static List<String> codes(JsonNode preview) {
        List<String> codes = new ArrayList<>();
        preview.get("findings")
                .forEach(finding -> codes.add(
                        finding.get("row").asText() + " " + finding.get("code").asText()));
        return codes;
    }
}
