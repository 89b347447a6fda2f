package org.peerbench.testkit.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.peerbench.api.Tool;
import org.peerbench.testkit.ToolJar;

/** The jars of the campaign. */
final class Jars {
    private static final int CLASS_VERSION = 7;
    private static final byte FUTURE = 99;

    private Jars() {}

    /** The tool with this fault, such as {@code page THROW}. */
    static ToolJar faulty(String fault) {
        return ToolJar.of(Fault.TOOL, FaultTool.class)
                .with(Deeds.class)
                .with(
                        "org/peerbench/testkit/campaign/fails/V1__kettle.sql",
                        "org/peerbench/testkit/campaign/foreign/V1__kettle.sql",
                        "org/peerbench/testkit/campaign/endless/V1__kettle.sql")
                .withFile(FaultTool.FILE, fault.getBytes(StandardCharsets.UTF_8));
    }

    /** The same without any. */
    static ToolJar well() {
        return faulty("nowhere NOTHING");
    }

    static Supplier<List<ToolJar>> with(String fault) {
        return () -> List.of(faulty(fault));
    }

    /** The tool with further lines in its descriptor. */
    static Supplier<List<ToolJar>> saying(String... lines) {
        return () -> List.of(described(Fault.TOOL, lines));
    }

    static ToolJar described(String id, String... lines) {
        String all = "plugin.id=" + id + "\nplugin.version=1.2.0\nplugin.class=" + FaultTool.class.getName() + "\n"
                + String.join("\n", lines);
        return well().as(id + ".jar").withFile("plugin.properties", all.getBytes(StandardCharsets.UTF_8));
    }

    static ToolJar forANewerJava() {
        String place = FaultTool.class.getName().replace('.', '/') + ".class";
        try (InputStream file = FaultTool.class.getClassLoader().getResourceAsStream(place)) {
            byte[] type = file.readAllBytes();
            type[CLASS_VERSION] = FUTURE;
            return well().withFile(place, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ToolJar carryingTheApi() {
        return well().with(Tool.class);
    }

    static ToolJar without(String file) {
        return ToolJar.named(Fault.TOOL + ".jar").withFile(file, new byte[0]);
    }
}
