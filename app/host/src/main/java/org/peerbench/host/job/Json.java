package org.peerbench.host.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.peerbench.api.Refusal;

/** What of a run is stored as JSON text. Only JDK types and trees pass here, so that no tool's class is remembered. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST_RESULT = 500_000;

    private Json() {}

    static String of(Map<String, String> parameters) {
        try {
            return MAPPER.writeValueAsString(parameters);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    static Map<String, String> texts(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What is stored of a run cannot be read", damaged);
        }
    }

    static JsonNode tree(String json) {
        try {
            return json == null ? null : MAPPER.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What is stored of a run cannot be read", damaged);
        }
    }

    /** A tool's result as text, written by the tool's own mapper. */
    static String result(Object result, ObjectMapper json) throws JsonProcessingException {
        String text = result == null ? null : json.writeValueAsString(result);
        if (text != null && text.length() > LONGEST_RESULT) {
            throw new Refusal(Refusal.Kind.INVALID, "RESULT_TOO_LONG", Sentences.of("job.result.long"));
        }
        return text;
    }
}
