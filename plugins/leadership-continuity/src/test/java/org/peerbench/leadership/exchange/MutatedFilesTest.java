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
    @Property(tries = 1000)
    void aDamagedDocumentIsReadOrRefusedAndAccountsForWhatItRead(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text =
                new StringBuilder(new String(PopoloWriter.write(RandomFiles.of(seed % 7)), StandardCharsets.UTF_8));
        Damage.to(text, random);
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
}
