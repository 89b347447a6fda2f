package org.peerbench.host.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** The values of an answer as text. What goes wrong is told without the values. */
final class Values {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Values() {}

    static String written(List<String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("An answer could not be written");
        }
    }

    static List<String> read(String text) {
        try {
            return List.of(JSON.readValue(text, String[].class));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("An answer could not be read");
        }
    }
}
