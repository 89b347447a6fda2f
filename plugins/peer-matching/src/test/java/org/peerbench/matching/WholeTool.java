package org.peerbench.matching;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.peerbench.testkit.Peerbench;

/** The workbench with this tool as it was just compiled, all of it, in a jar. */
public final class WholeTool {
    private WholeTool() {}

    /** In a demonstration of the test class's own. */
    public static Peerbench demo() {
        return Peerbench.bare().filling(WholeTool::jarInto).demo();
    }

    /** In a workbench of the test class's own, without any record. */
    public static Peerbench empty() {
        return Peerbench.bare().filling(WholeTool::jarInto);
    }

    private static void jarInto(Path folder) {
        try (OutputStream out = Files.newOutputStream(folder.resolve("peer-matching.jar"));
                ZipOutputStream jar = new ZipOutputStream(out)) {
            Path classes = Path.of(PeerMatching.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path path : below(classes)) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                jar.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, jar);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).sorted().toList();
        }
    }
}
