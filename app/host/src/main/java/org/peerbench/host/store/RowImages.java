package org.peerbench.host.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * Rows as JSON text, with a mapper of its own that only ever sees classes of the JDK: values are {@code String},
 * {@code Boolean}, {@code Long} or {@code null}. May be used by any thread.
 */
public final class RowImages {
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_LONG_FOR_INTS);

    /** The text; {@code null} for no row. */
    public String write(Map<String, Object> row) {
        try {
            return row == null ? null : json.writeValueAsString(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The row as it was written, by column in the order of the table. */
    public Map<String, Object> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A row image in the change log cannot be read", damaged);
        }
    }
}
