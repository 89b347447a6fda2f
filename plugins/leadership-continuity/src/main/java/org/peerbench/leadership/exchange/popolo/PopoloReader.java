package org.peerbench.leadership.exchange.popolo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.peerbench.leadership.exchange.EndConvention;
import org.peerbench.leadership.exchange.PostsFile;

/**
 * Reads Popolo JSON, also as EveryPolitician wrote it: terms as events, memberships without ids, roles or dates of their
 * own, lists where one id should be, a list in the place of the document. What is put right is said. People are who
 * their ids say; nobody is ever taken for another by name.
 */
public final class PopoloReader {
    private static final int DEEPEST = 50;

    /** A file that is not Popolo. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Unreadable(String message, int line) {
            super(message);
            this.line = line;
        }

        /** The line at which reading ended; 0 when there is none. */
        public int line() {
            return line;
        }
    }

    private PopoloReader() {}

    /**
     * Reads a document.
     *
     * @param sourced whether all of it has a public source that the file itself need not name
     * @throws Unreadable if it is not JSON, or neither an object nor a list
     */
    public static PostsFile read(InputStream in, EndConvention convention, boolean sourced)
            throws Unreadable, IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        try {
            JsonNode root = mapper.readTree(in);
            if (root == null || !root.isContainerNode()) {
                throw new Unreadable("", 0);
            }
            return new PopoloReading(convention, sourced).of(root);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new Unreadable(broken.getOriginalMessage(), line);
        }
    }
}
