package org.peerbench.testkit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.peerbench.api.Tool;
import org.peerbench.testkit.ToolJar;

/** A folder of jars of which only one is well. */
final class BrokenJars {
    static final String HEALTHY = "healthy";

    private BrokenJars() {}

    static void in(Path folder) {
        ToolJar healthy = ToolJar.of(HEALTHY, FaultyTools.Healthy.class);
        Path whole = healthy.writeTo(folder);
        healthy.as("zz-second.jar").writeTo(folder);
        write(folder.resolve("empty.jar"), new byte[0]);
        write(folder.resolve("truncated.jar"), half(whole));
        write(folder.resolve("letter.jar"), "Dear colleague".getBytes(StandardCharsets.UTF_8));
        ToolJar.named("nameless.jar").with(FaultyTools.Healthy.class).writeTo(folder);
        ToolJar.of("carries-api", FaultyTools.Healthy.class).with(Tool.class).writeTo(folder);
        ToolJar.named("lost.jar").describing("lost", "org.example.Lost").writeTo(folder);
        ToolJar.named("no-tool.jar")
                .describing("no-tool", FaultyTools.NoTool.class.getName())
                .with(FaultyTools.NoTool.class)
                .writeTo(folder);
        ToolJar.named("bad-id.jar").describing("Bad_Id", "org.example.Lost").writeTo(folder);
    }

    private static byte[] half(Path jar) {
        try {
            byte[] all = Files.readAllBytes(jar);
            return Arrays.copyOf(all, all.length / 2);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
