package org.peerbench.testkit.reload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.host.tool.ToolState;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.ToolJar;

class ReloadTest {
    private static final String TOOL = "word-tool";
    private static final int RELOADS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final Peerbench peerbench = Peerbench.with(saying("first"));

    private static ToolJar saying(String word) {
        return ToolJar.of(WordTool.class).withFile(WordTool.FILE, word.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void itSaysTheFirstWord() {
        peerbench.install(saying("first"));
    }

    @Test
    void aJarThatIsReplacedInTheFolderIsSeenWithoutAnyoneAsking() {
        peerbench.put(saying("noticed"));

        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!word().equals("noticed") && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertEquals("noticed", word());
    }

    @Test
    void underLoadNoRequestFailsAndNothingOfTheEarlierVersionsStays() throws InterruptedException {
        AtomicBoolean ended = new AtomicBoolean();
        List<Asking> load = IntStream.range(0, 3)
                .mapToObj(i -> new Asking(peerbench.api(Role.VIEWER), ended))
                .toList();
        load.forEach(Thread::start);

        for (int time = 1; time <= RELOADS; time++) {
            peerbench.install(saying("word " + time));
            assertEquals("word " + time, word());
        }
        ended.set(true);
        for (Asking one : load) {
            one.join();
        }

        load.forEach(one -> assertEquals(List.of(), one.failures()));
        assertTrue(load.stream().allMatch(one -> one.count() > RELOADS));
        peerbench.reload(saying("last"));
    }

    @Test
    void aJarThatDoesNotStartLeavesTheOldOneRunning() {
        peerbench.install(saying("broken"));

        assertEquals("first", word());
        assertEquals(ToolState.STARTED, peerbench.status(TOOL).state());
        assertEquals(
                "Version 0.1.0 goes on running, since the newer jar cannot be used: It did not start: The word is broken",
                peerbench.status(TOOL).reason());
    }

    @Test
    void aToolWhoseJarIsTakenAwayEndsAndComesBackWithIt() {
        peerbench.remove(TOOL + ".jar");

        assertEquals(
                404, peerbench.api(Role.VIEWER).get("/api/tools/word-tool/word").status());

        peerbench.install(saying("back"));

        assertEquals("back", word());
    }

    @Test
    void aFileThatIsNoJarLeavesTheOldOneRunning() {
        peerbench.install(ToolJar.named(TOOL + ".jar"));

        assertEquals("first", word());
        assertTrue(peerbench.status(TOOL).reason().contains("It has no plugin.properties"));
    }

    private static String word() {
        return peerbench
                .api(Role.VIEWER)
                .get("/api/tools/word-tool/word")
                .json()
                .path("word")
                .asText();
    }
}
