package org.peerbench.host.editing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.peerbench.api.data.StaleRecord;

/** Tells a program of a stale save, with both versions as the API shows records, and not as they are stored. */
public final class BothStored {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private BothStored() {}

    /**
     * The refusal with both versions.
     *
     * @param stored the record as the caller may see it
     * @param sent   what the caller sent
     */
    public static StaleRecord of(StaleRecord stale, Object stored, Object sent, ObjectMapper json) {
        return new StaleRecord(stale.getMessage(), json.convertValue(stored, FIELDS), json.convertValue(sent, FIELDS));
    }
}
