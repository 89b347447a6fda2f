package org.peerbench.host.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.exchange.Event;

/** Events as text. Its mapper only ever sees classes of the tool API. May be used by any thread. */
public final class EventText {
    private static final Map<String, Class<?>> KINDS = Stream.of(Event.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(EventText::kind, Function.identity()));

    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(PartialDate.class, new Writing())
                    .addDeserializer(PartialDate.class, new Reading()))
            .build();

    /** The name under which a kind of event is stored. */
    public static String kind(Class<?> type) {
        return type.getSimpleName();
    }

    /** The components as JSON. */
    String write(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The event; empty if it is of a kind that this version does not know. */
    public Optional<Event> read(String kind, String body) {
        try {
            return KINDS.containsKey(kind)
                    ? Optional.of((Event) json.readValue(body, KINDS.get(kind)))
                    : Optional.empty();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored event cannot be read", damaged);
        }
    }

    /** As it was given: {@code 2024-03} stays {@code 2024-03}. */
    private static final class Writing extends JsonSerializer<PartialDate> {
        @Override
        public void serialize(PartialDate date, JsonGenerator out, SerializerProvider all) throws IOException {
            out.writeString(date.text());
        }
    }

    private static final class Reading extends JsonDeserializer<PartialDate> {
        @Override
        public PartialDate deserialize(JsonParser in, DeserializationContext all) throws IOException {
            return PartialDate.of(in.getText());
        }
    }
}
