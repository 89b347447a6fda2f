package org.peerbench.matching.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Counts the rows of a file before it is taken into memory as a whole. */
final class FileSize {
    /** A national round has some ten thousand pairs. With more than this, one would wait too long for an answer. */
    static final int MOST_PAIRS = 200_000;

    static final int MOST_ROWS = 20_000;

    private FileSize() {}

    static void check(byte[] file, ObjectMapper json, Faults faults) {
        try (JsonParser parser = json.createParser(file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                faults.add(null, "exchange.notARound");
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String list = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    int most = "pairs".equals(list) ? MOST_PAIRS : MOST_ROWS;
                    int rows = rows(parser);
                    if (rows > most) {
                        String key = most == MOST_PAIRS ? "exchange.tooManyPairs" : "exchange.tooMany";
                        faults.add(list, key, list, rows, most);
                    }
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                faults.add(null, "exchange.notARound");
            }
        } catch (JsonProcessingException notJson) {
            JsonLocation at = notJson.getLocation() == null ? JsonLocation.NA : notJson.getLocation();
            String key = notJson instanceof StreamConstraintsException ? "exchange.beyond" : "exchange.unreadable";
            faults.add(null, key, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        } catch (IOException cut) {
            faults.add(null, "exchange.unreadable", 1, 1);
        }
    }

    private static int rows(JsonParser parser) throws IOException {
        int rows = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                return rows;
            }
            parser.skipChildren();
            rows++;
        }
        return rows;
    }
}
