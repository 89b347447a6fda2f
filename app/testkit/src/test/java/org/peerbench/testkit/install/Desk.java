package org.peerbench.testkit.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.peerbench.testkit.ToolJar;
import org.peerbench.testkit.example.visits.VisitsTool;

/** An administrator at work with tools. */
final class Desk {
    static final String FORM = "main form[method=post]";

    private final Person administrator;

    Desk(Peerbench peerbench) {
        administrator = peerbench.as(Role.ADMINISTRATOR);
    }

    static ToolJar visits(String version) {
        return ToolJar.of("visits", VisitsTool.class)
                .with(
                        "org/peerbench/testkit/example/messages.properties",
                        "org/peerbench/testkit/example/migrations/V1__visits.sql")
                .saying("plugin.provider", "Saltby Council")
                .saying("plugin.version", version);
    }

    static byte[] bytes(ToolJar jar) {
        try {
            Path file = jar.writeTo(Files.createTempDirectory("jar"));
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(file.getParent());
            return content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Page get(String path) {
        return administrator.get(path);
    }

    /** Uploads, and answers the page on which it is decided. */
    Page upload(String name, byte[] file) {
        Page sent = administrator.upload(get("/add-a-tool"), FORM, Map.of(), "file", name, file);
        return sent.status() == 303 ? administrator.follow(sent) : sent;
    }

    Page upload(ToolJar jar) {
        return upload("whatever.jar", bytes(jar));
    }

    /** Presses the button of a form, and answers where it leads. */
    Page press(Page page, String formThatEndsWith, Map<String, String> fields) {
        Page answer = administrator.submit(page, "main form[action$=" + formThatEndsWith + "]", fields);
        return answer.status() == 303 ? administrator.follow(answer) : answer;
    }

    Page accept(ToolJar jar) {
        return press(upload(jar), "/accept", Map.of());
    }

    Page post(String path) {
        return administrator.post(path, Map.of());
    }
}
