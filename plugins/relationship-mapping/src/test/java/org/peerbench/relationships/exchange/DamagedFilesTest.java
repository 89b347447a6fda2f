package org.peerbench.relationships.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.relationships.file.Mutation;
import org.peerbench.relationships.file.Outside;
import org.peerbench.relationships.file.PointingFiles;
import org.peerbench.relationships.file.SampleFiles;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/**
 * Damaged files through the real server: refused or previewed, nothing outside them is read, and nothing is written. A
 * build takes some hundred; {@code -Ddamaged.files=10500} takes as many.
 */
class DamagedFilesTest {
    private static final int FILES = Integer.getInteger("damaged.files", 350);

    @RegisterExtension
    static final Peerbench peerbench = Workbench.withThisTool();

    @TempDir
    Path folder;

    private final Workbench workbench = new Workbench(peerbench);

    @Test
    void noDamagedFileWritesAnythingOrBreaksTheServer(TestReporter reporter) throws IOException {
        String area = workbench.area();
        String before = state(area);
        Map<String, List<byte[]>> samples = SampleFiles.all();
        Map<Integer, Integer> answers = new TreeMap<>();
        try (Outside outside = new Outside(folder)) {
            Mutation mutation = new Mutation(outside.tokens());
            for (Map.Entry<String, List<byte[]>> format : samples.entrySet()) {
                List<byte[]> sound = format.getValue();
                for (int number = 0; number < FILES / samples.size(); number++) {
                    Random random = new Random(format.getKey().hashCode() * 37L + number);
                    byte[] damaged = mutation.of(sound.get(number % sound.size()), random);
                    int status = tried(area, format.getKey(), damaged, format.getKey() + " " + number);
                    answers.merge(status, 1, Integer::sum);
                }
            }
            assertEquals(0, outside.calls());
        }
        reporter.publishEntry("damaged files by answer", answers.toString());
        assertEquals(before, state(area));
        assertEquals(200, workbench.api().get("/health").status());
    }

    @Test
    void aFileThatPointsOutsideItselfReadsNothingThere() throws IOException {
        String area = workbench.area();
        try (Outside outside = new Outside(folder)) {
            PointingFiles.to(outside)
                    .forEach((format, files) -> files.forEach(file -> tried(area, format, file, format)));
            assertEquals(0, outside.calls());
        }
    }

    private int tried(String area, String format, byte[] file, String which) {
        ApiAnswer answer = workbench.preview(area, "format=" + format, file);
        assertTrue(List.of(201, 422).contains(answer.status()), () -> which + ": " + answer);
        if (answer.status() == 201) {
            assertEquals(answer.json().path("read").asInt(), accounted(answer.json()), () -> which + ": " + answer);
        }
        assertFalse(answer.text().contains(Outside.SECRET), which);
        return answer.status();
    }

    private static int accounted(JsonNode preview) {
        return preview.path("kept").asInt()
                + preview.path("merged").asInt()
                + preview.path("skipped").asInt();
    }

    private String state(String area) {
        return workbench.get(area, "network").text()
                + workbench.api().get("/api/organisations?limit=500").text()
                + workbench.api().get("/api/people?limit=500").text();
    }
}
