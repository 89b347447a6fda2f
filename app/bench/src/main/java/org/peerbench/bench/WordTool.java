package org.peerbench.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Permission;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.testkit.ToolJar;

/** A tool that says the word in its jar, so that one can see which jar answers. */
public final class WordTool implements Tool {
    private static final String FILE = "word.txt";
    /** Its route, which does nothing but answer: what it costs is the way to it. */
    static final String PATH = "/api/tools/word-tool/word";

    private final Said said = new Said(word());

    /** The answer of the route. */
    public record Said(String word) {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.reading("read"));
        to.route(Route.get(
                "word", "read", "The word in the jar", List.of(), Said.class, (call, context) -> Reply.ok(said)));
    }

    /** Its jar. */
    static ToolJar saying(String word) {
        return ToolJar.of(WordTool.class).withFile(FILE, word.getBytes(StandardCharsets.UTF_8));
    }

    private static String word() {
        try (InputStream file =
                WordTool.class.getClassLoader().getResource(FILE).openStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
