package org.peerbench.host.outside;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.route.Maybe;

/**
 * One signal or a list of them: a single one as an object, several as {@code items} or as a bare list.
 *
 * @param items what was sent
 * @param one   whether it was one as an object
 */
@JsonDeserialize(using = SentSignals.Reading.class)
public record SentSignals(
        @Maybe List<SentSignal> items, @Maybe Boolean one) {
    static final class Reading extends JsonDeserializer<SentSignals> {
        @Override
        public SentSignals deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode sent = parser.readValueAsTree();
            if (sent.isObject() && !sent.has("items")) {
                return new SentSignals(List.of(read(sent, parser)), true);
            }
            List<SentSignal> items = new ArrayList<>();
            for (JsonNode item : sent.isObject() ? sent.get("items") : sent) {
                items.add(read(item, parser));
            }
            return new SentSignals(items, false);
        }

        private static SentSignal read(JsonNode item, JsonParser parser) throws JsonProcessingException {
            return parser.getCodec().treeToValue(item, SentSignal.class);
        }
    }
}
