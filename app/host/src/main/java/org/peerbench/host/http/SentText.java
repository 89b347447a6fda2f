package org.peerbench.host.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;

/**
 * Refuses the character NUL in whatever was sent as text. No text has it, PostgreSQL keeps none that does, and so each
 * would be a fault of whoever stores or looks for it.
 */
final class SentText {
    private static final char NUL = '\0';

    private SentText() {}

    /** Looks at the query and, where one may come, at the form. */
    static void check(HostRequest request, boolean alsoForm, Texts texts) {
        check(request.query(), texts);
        if (alsoForm) {
            check(request.form().fields(), texts);
        }
    }

    private static void check(Map<String, List<String>> fields, Texts texts) {
        fields.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.indexOf(NUL) >= 0)) {
                throw refusal(name, texts);
            }
        });
    }

    /** Looks at a body of JSON, as far as it can be read. */
    static void check(byte[] body, ObjectMapper json, Texts texts) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.getText().indexOf(NUL) >= 0) {
                    throw refusal(parser.currentName(), texts);
                }
            }
        }
    }

    private static Refusal refusal(String field, Texts texts) {
        return Refusal.invalid("BAD_TEXT", field, texts.of("http.nul"));
    }
}
