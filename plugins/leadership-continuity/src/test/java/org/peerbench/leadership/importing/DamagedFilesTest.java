package org.peerbench.leadership.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.exchange.Damage;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.RandomFiles;
import org.peerbench.leadership.exchange.csv.CsvRows;
import org.peerbench.leadership.exchange.popolo.PopoloWriter;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/**
 * Damaged tables and documents through the real server: previewed, with every record accounted for, or refused as
 * unreadable; nothing is written. A build takes some; {@code -Ddamaged.files=5000} takes as many.
 */
class DamagedFilesTest {
    private static final int FILES = Integer.getInteger("damaged.files", 120);
    private static final List<String> IMPOSSIBLE = List.of(
            "2021-00-10",
            "2021-13-01",
            "2021-01-00",
            "2021-01-32",
            "2021-02-29",
            "2024-02-30",
            "1900-02-29",
            "2021-04-31",
            "2021-06-31",
            "2021-09-31",
            "2021-11-31",
            "2021-12-32",
            "2021-00",
            "2021-13",
            "20211-01-01",
            "21-01-01",
            "2021-1-1",
            "0000-00-00",
            "9999-99-99",
            "31/04/2021",
            "soon");

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    private static Brought area;

    @BeforeAll
    static void anArea() {
        Api api = peerbench.api(Role.COORDINATOR);
        api.post("/api/areas", Map.of("name", "Tarn", "code", "T1", "kind", "test"));
        area = new Brought(api, "T1");
        area.apply("csv", "organisation,post,start,person\nTarn Council,Chair,2020,p1\n");
    }

    @Test
    void noDamagedFileWritesAnythingOrBreaksTheServer(TestReporter reporter) {
        String before = state();
        Map<String, Integer> answers = new TreeMap<>();
        for (int number = 0; number < FILES; number++) {
            PostsFile sound = RandomFiles.of(number % 11);
            String format = number % 2 == 0 ? "popolo" : "csv";
            StringBuilder text = new StringBuilder(format.equals("csv") ? table(sound) : document(sound));
            Damage.to(text, new Random(number));
            int status = tried(format, text.toString(), format + " " + number);
            answers.merge(format + " " + status, 1, Integer::sum);
        }
        reporter.publishEntry("damaged files by answer", answers.toString());
        assertEquals(before, state());
        assertEquals(200, area.api().get("/health").status());
    }

    private static int tried(String format, String text, String which) {
        ApiAnswer answer = area.send(format, "", text.getBytes(StandardCharsets.UTF_8));
        assertTrue(List.of(201, 422).contains(answer.status()), () -> which + ": " + answer);
        JsonNode preview = answer.json();
        if (answer.status() == 201) {
            int accounted = preview.path("kept").asInt()
                    + preview.path("merged").asInt()
                    + preview.path("skipped").asInt();
            assertEquals(preview.path("read").asInt(), accounted, () -> which + ": " + answer);
        }
        return answer.status();
    }

    @Test
    void everyImpossibleDateOfATableIsLeftOutWithItsRowAndTheReason() {
        String table = IMPOSSIBLE.stream()
                .map(date -> "Chair," + date + ",p")
                .collect(Collectors.joining("\n", "post,start,person\n", "\n"));
        leftOut(area.preview("csv", "", table.getBytes(StandardCharsets.UTF_8)), 2);
    }

    @Test
    void everyImpossibleDateOfADocumentIsLeftOutWithItsRecordAndTheReason() {
        String document = IMPOSSIBLE.stream()
                .map(date -> "{\"person_id\":\"p\",\"role\":\"chair\",\"start_date\":\"" + date + "\"}")
                .collect(Collectors.joining(",", "{\"memberships\":[", "]}"));
        leftOut(area.preview("popolo", "", document.getBytes(StandardCharsets.UTF_8)), 1);
    }

    private static void leftOut(JsonNode preview, int first) {
        assertEquals(IMPOSSIBLE.size(), preview.path("skipped").asInt(), preview.toString());
        List<String> said = new ArrayList<>();
        preview.path("findings").forEach(finding -> {
            int row = finding.path("row").asInt();
            assertTrue(finding.path("message").asText().contains(IMPOSSIBLE.get(row - first)), finding.toString());
            said.add(row + " " + finding.path("code").asText());
        });
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < IMPOSSIBLE.size(); i++) {
            wanted.add(i + first + " BAD_DATE");
        }
        assertEquals(wanted, said);
    }

    private static String document(PostsFile file) {
        return new String(PopoloWriter.write(file), StandardCharsets.UTF_8);
    }

    private static String table(PostsFile file) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(CsvRows.headings());
        lines.addAll(CsvRows.of(file));
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String state() {
        return new String(area.export("popolo"), StandardCharsets.UTF_8)
                + area.api().get("/api/organisations?limit=500").text()
                + area.api().get("/api/people?limit=500").text();
    }
}
