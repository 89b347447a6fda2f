package org.peerbench.host.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Texts;

/** Reads the bodies of calls into records. */
final class Bodies {
    private final Texts texts;

    Bodies(Texts texts) {
        this.texts = texts;
    }

    <Q> ApiRequest<Q> read(Route<Q, ?> route, HostRequest request, ObjectMapper json) {
        byte[] sent = route.body() == Void.class ? new byte[0] : request.body();
        return new ApiRequest<>(request, body(route.body(), sent, json), ifMatch(request));
    }

    /** The body that was sent, as the record that a route takes. */
    <Q> Q body(Class<Q> type, byte[] sent, ObjectMapper json) {
        if (type == Void.class) {
            return null;
        }
        if (type == byte[].class) {
            return type.cast(sent);
        }
        try {
            SentText.check(sent, json, texts);
            Q body = json.readValue(sent, type);
            if (body == null) {
                throw unreadable(texts.of("http.json.empty"));
            }
            requireAll(body);
            return body;
        } catch (JsonMappingException wrong) {
            throw faulty(wrong);
        } catch (JsonProcessingException notJson) {
            var place = notJson.getLocation();
            throw unreadable(texts.of("http.json.syntax", place == null ? 0 : place.getLineNr()));
        } catch (IOException cut) {
            throw unreadable(texts.of("http.json.empty"));
        }
    }

    private Refusal faulty(JsonMappingException wrong) {
        String field = wrong.getPath().isEmpty()
                ? null
                : String.valueOf(wrong.getPath().get(wrong.getPath().size() - 1).getFieldName());
        if (field == null) {
            return unreadable(texts.of("http.json.empty"));
        }
        String sentence = texts.of("http.json.field", field);
        return Refusal.invalid("BAD_BODY", field, sentence);
    }

    private static Refusal unreadable(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, "BAD_BODY", sentence);
    }

    private void requireAll(Object body) {
        List<Refusal.Fault> missing = new ArrayList<>();
        for (RecordComponent part : body.getClass().getRecordComponents()) {
            if (part.getAnnotation(Maybe.class) == null && value(part, body) == null) {
                missing.add(new Refusal.Fault(part.getName(), null, texts.of("http.json.missing", part.getName())));
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "BAD_BODY", missing.get(0).message(), missing);
        }
    }

    private static Object value(RecordComponent part, Object body) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(body);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    private Long ifMatch(HostRequest request) {
        String sent = request.http().header("If-Match");
        if (sent == null) {
            return null;
        }
        try {
            return Long.valueOf(sent.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException notARevision) {
            throw Refusal.invalid("BAD_IF_MATCH", "If-Match", texts.of("http.ifMatch", sent));
        }
    }
}
