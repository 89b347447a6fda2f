package org.peerbench.relationships.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.host.table.RawOutcome;
import org.peerbench.host.table.RawSheets;
import org.peerbench.host.table.TableLimits;
import org.peerbench.host.table.TableReader;
import org.peerbench.relationships.file.gexf.GexfReader;
import org.peerbench.relationships.file.graphml.GraphmlReader;
import org.peerbench.relationships.file.kumu.KumuReader;
import org.peerbench.relationships.file.matrix.MatrixReader;
import org.peerbench.relationships.file.sheet.SheetReader;

/** Ten thousand damaged files: each is read with every part accounted for, or refused; none takes long. */
class MutatedFilesTest {
    private static final int FILES = 10_500;

    @TempDir
    Path folder;

    @Test
    void noDamagedFileCrashesOrHangsAReader(TestReporter reporter) throws IOException {
        try (Outside outside = new Outside(folder)) {
            damage(new Mutation(outside.tokens()), reporter);
            assertEquals(0, outside.calls());
        }
    }

    @Test
    void aFileThatPointsOutsideItselfReadsNothingThere() throws IOException {
        try (Outside outside = new Outside(folder)) {
            for (Map.Entry<String, List<byte[]>> format :
                    PointingFiles.to(outside).entrySet()) {
                for (byte[] file : format.getValue()) {
                    try {
                        assertFalse(parsed(format.getKey(), file).toString().contains(Outside.SECRET));
                    } catch (Unreadable refused) {
                        assertFalse(refused.arguments().toString().contains(Outside.SECRET));
                    }
                }
            }
            assertEquals(0, outside.calls());
        }
    }

    private void damage(Mutation mutation, TestReporter reporter) throws IOException {
        Map<String, List<byte[]>> samples = SampleFiles.all();
        int each = FILES / samples.size();
        int[] outcomes = new int[2];
        for (Map.Entry<String, List<byte[]>> format : samples.entrySet()) {
            List<byte[]> sound = format.getValue();
            assertTrue(sound.size() >= 10);
            for (byte[] file : sound) {
                assertTrue(read(format.getKey(), file), format.getKey() + " can be read as it is");
            }
            for (int number = 0; number < each; number++) {
                Random random = new Random(format.getKey().hashCode() * 31L + number);
                byte[] damaged = mutation.of(sound.get(number % sound.size()), random);
                String which = format.getKey() + " " + number;
                boolean read =
                        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(format.getKey(), damaged), which);
                outcomes[read ? 0 : 1]++;
            }
        }
        reporter.publishEntry(
                Map.of("damaged files", String.valueOf(FILES), "read", "" + outcomes[0], "refused", "" + outcomes[1]));
        assertEquals(FILES, outcomes[0] + outcomes[1]);
        assertTrue(outcomes[0] > 1_000 && outcomes[1] > 1_000, "both happen: " + outcomes[0] + ", " + outcomes[1]);
    }

    private boolean read(String format, byte[] bytes) throws IOException {
        try {
            NetworkFile file = parsed(format, bytes);
            assertFalse(file.toString().contains(Outside.SECRET));
            List<Node> nodes = new ArrayList<>(file.nodes());
            long declared = nodes.stream().filter(Node::declared).count();
            assertEquals(file.read(), declared + file.links().size() + file.merged() + file.skipped());
            assertEquals(
                    file.skipped(),
                    file.repairs().stream().filter(Repair::leftOut).count());
            return true;
        } catch (Unreadable refused) {
            return false;
        }
    }

    private NetworkFile parsed(String format, byte[] bytes) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return switch (format) {
            case "graphml" -> GraphmlReader.read(in, Limits.STANDARD);
            case "gexf" -> GexfReader.read(in, Limits.STANDARD);
            case "kumu-json" -> KumuReader.read(in, Limits.STANDARD);
            case "csv-matrix" -> MatrixReader.read(grids(bytes).get(0), Limits.STANDARD, bytes.length % 2 == 0);
            default -> SheetReader.read(grids(bytes), Limits.STANDARD);
        };
    }

    private List<Grid> grids(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        RawOutcome outcome = new TableReader(TableLimits.standard()).raw(file, "file");
        if (!(outcome instanceof RawSheets sheets) || sheets.list().isEmpty()) {
            throw new Unreadable(Unreadable.Reason.DAMAGED, 0);
        }
        return sheets.list().stream()
                .map(sheet -> new Grid(
                        sheet.name(),
                        sheet.rows().stream()
                                .map(row -> new Grid.Line(row.number(), row.cells()))
                                .toList()))
                .toList();
    }
}
