package org.peerbench.leadership.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.leadership.exchange.popolo.PopoloReader;
import org.peerbench.leadership.exchange.popolo.PopoloWriter;

/** Files with bytes changed, cut out, doubled or put in are read, or refused as unreadable; nothing else happens. */
class MutatedFilesTest {
    private static final String[] PIECES = {
        "null",
        "[]",
        "{}",
        "\"\"",
        "-1",
        "1e999",
        "\"2019-02-30\"",
        "true",
        ",",
        "}",
        "\\u0000",
        "\"person_id\":",
        "9999"
    };

    @Property(tries = 1000)
    void aDamagedDocumentIsReadOrRefusedAndAccountsForWhatItRead(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text =
                new StringBuilder(new String(PopoloWriter.write(RandomFiles.of(seed % 7)), StandardCharsets.UTF_8));
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            mutate(text, random);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            PostsFile file = PopoloReader.read(new ByteArrayInputStream(bytes), EndConvention.INCLUSIVE, true);
            accounted(file);
        } catch (PopoloReader.Unreadable refused) {
            assertTrue(refused.line() >= 0);
        }
    }

    private static void accounted(PostsFile file) {
        int kept = file.counts().read() - file.counts().merged() - file.counts().skipped();
        assertTrue(
                kept >= file.holdings().size(),
                file.counts() + " " + file.holdings().size());
        assertEquals(
                file.counts().skipped(),
                file.repairs().stream()
                        .filter(repair -> repair.code().leavesOut())
                        .count());
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(Math.max(1, text.length() - 1));
        int until = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, until);
            case 1 -> text.insert(at, text.substring(at, until));
            case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            case 3 -> {
                int colon = text.indexOf(":", at);
                int line = colon < 0 ? -1 : text.indexOf("\n", colon);
                if (line > 0) {
                    boolean more = text.charAt(line - 1) == ',';
                    text.replace(colon + 1, line, PIECES[random.nextInt(PIECES.length)] + (more ? "," : ""));
                }
            }
            default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
        }
    }
}
