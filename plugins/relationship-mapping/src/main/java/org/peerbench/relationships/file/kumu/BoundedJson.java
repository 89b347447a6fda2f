package org.peerbench.relationships.file.kumu;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.peerbench.relationships.file.Limits;
import org.peerbench.relationships.file.Unreadable;

/** Reads JSON that somebody brought, within limits. */
final class BoundedJson {
    private static final int NUMBER = 100;
    private static final int NAME = 5_000;

    private BoundedJson() {}

    static JsonNode read(InputStream in, Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(limits.parts())
                .maxNumberLength(NUMBER)
                .maxNameLength(NAME)
                .build();
        ObjectMapper json = new ObjectMapper(
                JsonFactory.builder().streamReadConstraints(constraints).build());
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            JsonNode root = json.readTree(in);
            if (root == null || root.isMissingNode()) {
                throw new Unreadable(Unreadable.Reason.EMPTY, 0);
            }
            return root;
        } catch (StreamConstraintsException beyond) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE, line(beyond), limits.parts());
        } catch (JsonProcessingException damaged) {
            throw new Unreadable(Unreadable.Reason.DAMAGED, line(damaged));
        } catch (IOException cut) {
            throw new Unreadable(Unreadable.Reason.DAMAGED, 0);
        }
    }

    private static int line(JsonProcessingException where) {
        return where.getLocation() == null ? 0 : Math.max(0, where.getLocation().getLineNr());
    }
}
