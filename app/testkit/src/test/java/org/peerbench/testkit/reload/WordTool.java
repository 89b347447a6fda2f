package org.peerbench.testkit.reload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;

/** Says the word in its jar, on a page and by a route. */
public final class WordTool implements Tool {
    static final String FILE = "word.txt";

    /** The answer of the route. */
    public record Said(String word) {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permission.reading("read"));
        to.page(new Page("", "read", WordTool::page));
        to.route(Route.get(
                "word",
                "read",
                "The word in the jar",
                List.of(),
                Said.class,
                (call, context) -> Reply.ok(new Said(word()))));
    }

    @Override
    public void start(ToolContext context) {
        if (word().equals("broken")) {
            throw new IllegalStateException("The word is broken");
        }
    }

    private static Answer page(Request request, ToolContext context) {
        return View.of(word(), out -> out.writeContent("<p>" + word() + "</p>")).answer();
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
