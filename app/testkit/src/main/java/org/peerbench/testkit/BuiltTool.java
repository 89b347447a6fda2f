package org.peerbench.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.peerbench.api.Tool;

/** A tool as its own build has just compiled it, all of it, with the descriptor that lies there. */
record BuiltTool(Path classes) {
    static BuiltTool of(Class<? extends Tool> tool) {
        try {
            return new BuiltTool(Path.of(
                    tool.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes its jar, named by the tool's id. */
    void jarInto(Path folder) {
        try (OutputStream out = Files.newOutputStream(folder.resolve(id() + ".jar"));
                ZipOutputStream jar = new ZipOutputStream(out)) {
            for (Path path : below(classes)) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                jar.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, jar);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String id() throws IOException {
        Properties descriptor = new Properties();
        try (InputStream in = Files.newInputStream(classes.resolve("plugin.properties"))) {
            descriptor.load(in);
        }
        return descriptor.getProperty("plugin.id");
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).sorted().toList();
        }
    }
}
