package org.peerbench.relationships.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.relationships.file.Mutation;
import org.peerbench.relationships.file.SampleFiles;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** Some hundred of the damaged files through the real server: refused or previewed, and nothing is written. */
class DamagedFilesTest {
    private static final int EACH = 50;

    @RegisterExtension
    static final Peerbench peerbench = Workbench.withThisTool();

    private final Workbench workbench = new Workbench(peerbench);

    @Test
    void noDamagedFileWritesAnythingOrBreaksTheServer() {
        String area = workbench.area();
        String before = state(area);
        for (Map.Entry<String, List<byte[]>> format : SampleFiles.all().entrySet()) {
            for (int number = 0; number < EACH; number++) {
                Random random = new Random(format.getKey().hashCode() * 37L + number);
                List<byte[]> sound = format.getValue();
                byte[] damaged = Mutation.of(sound.get(number % sound.size()), random);
                ApiAnswer answer = workbench.preview(area, "format=" + format.getKey(), damaged);
                String which = format.getKey() + " " + number + ": " + answer;
                assertTrue(List.of(201, 422).contains(answer.status()), which);
                if (answer.status() == 201) {
                    assertEquals(answer.json().path("read").asInt(), accounted(answer.json()), which);
                }
                assertTrue(!answer.text().contains("root:x:0"), which);
            }
        }
        assertEquals(before, state(area));
        assertEquals(200, workbench.api().get("/health").status());
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
