package org.peerbench.host.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.peerbench.api.transfer.Finding;
import org.peerbench.api.transfer.ImportPlan;

/** What of an import is stored as JSON text. */
final class StoredText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredText() {}

    /** The part of an account that has no column of its own. */
    record Details(List<Finding> findings, int more, List<String> notes, ImportPlan.Preview preview) {
        static Details of(Account account) {
            return new Details(account.findings(), account.more(), account.notes(), account.preview());
        }
    }

    static String of(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    static Map<String, String> texts(String json) {
        return read(json, new TypeReference<>() {});
    }

    static Details details(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What is stored of an import cannot be read", damaged);
        }
    }
}
