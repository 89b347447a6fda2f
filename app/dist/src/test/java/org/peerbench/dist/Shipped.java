package org.peerbench.dist;

import java.nio.file.Files;
import java.nio.file.Path;
import org.peerbench.testkit.Peerbench;

/** The workbench with the tools' jars as they are shipped. */
public final class Shipped {
    static final Path FOLDER = Path.of("target", "peerbench");

    /** The tools in it. */
    static final String[] TOOLS = {"relationship-mapping", "leadership-continuity", "peer-matching"};

    private Shipped() {}

    /** The demonstration, one for all test classes that only read. */
    public static Peerbench demoToRead() {
        return demo().shared("demonstration");
    }

    /** A demonstration of the test class's own. */
    public static Peerbench demo() {
        return Peerbench.bare().withJars(plugins()).demo();
    }

    private static Path plugins() {
        Path plugins = FOLDER.resolve("plugins");
        if (!Files.isDirectory(plugins)) {
            throw new IllegalStateException("The build copies the tools' jars to " + plugins + " before these tests");
        }
        return plugins;
    }
}
