package org.peerbench.testkit.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What was said to be saved is on the disk at that moment, whatever happens next. */
class PowerCutTest {
    @RegisterExtension
    static final Peerbench peerbench = Asked.workbench();

    @TempDir
    private Path afterwards;

    @Test
    void whatWasSavedIsThereWhenThePowerFailsAtThatMoment() throws IOException {
        Asked asked = Asked.open(peerbench);
        String link = asked.link("Ruth");
        Person phone = peerbench.nobody();
        Page who = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        Page next = phone.follow(phone.submitAll(who, "main form", Map.of("q.who", List.of("trust"))));
        assertTrue(next.text().contains("Saved."));

        Settings running = peerbench.workbench().services().settings();
        copy(running.data(), afterwards);
        Files.deleteIfExists(afterwards.resolve("lock"));
        try (Workbench again =
                Workbench.start(Settings.of(afterwards, running.plugins()).demo())) {
            List<String> answers = again.services()
                    .database()
                    .read(sql -> sql.createQuery("select given from survey_answer where question = 'who'")
                            .mapTo(String.class)
                            .list());
            assertEquals(List.of("[\"trust\"]"), answers);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copyFile(from, file, to));
        }
    }

    private static void copyFile(Path root, Path file, Path to) {
        try {
            Path target = to.resolve(root.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
