package org.peerbench.leadership.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.api.transfer.Row;
import org.peerbench.leadership.exchange.csv.CsvReading;
import org.peerbench.leadership.exchange.popolo.PopoloReader;

/**
 * Sound and less sound files of people who share one name, with ids that are lists, missing or used twice: every record is
 * kept, merged or left out with a finding, and people are as many as their ids.
 */
class AccountedFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STARTS = List.of("2019", "2019-02", "2019-02-28", "2020~", "2019-02-30", "");
    private static final List<String> ROLES = List.of("chair", "member", "");

    @Property(tries = 1000)
    void everyRecordOfADocumentIsAccountedForAndNobodyIsMergedByName(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        ArrayNode memberships = JSON.createArrayNode();
        ArrayNode persons = JSON.createArrayNode();
        for (int number = 0; number < 1 + random.nextInt(12); number++) {
            memberships.add(membership(random));
        }
        for (int number = 0; number < random.nextInt(8); number++) {
            persons.addObject()
                    .put("id", random.nextInt(9) == 0 ? "" : "p" + random.nextInt(6))
                    .put("name", "Ann Other");
        }
        boolean bare = random.nextInt(4) == 0;
        ObjectNode document = JSON.createObjectNode();
        document.set("persons", persons);
        document.set("memberships", memberships);
        int records = memberships.size() + (bare ? 0 : persons.size());
        byte[] bytes = JSON.writeValueAsBytes(bare ? memberships : document);

        PostsFile file = PopoloReader.read(new ByteArrayInputStream(bytes), EndConvention.EXCLUSIVE, true);

        accounted(file, records);
        Set<String> ids = new HashSet<>();
        memberships.forEach(each -> ids.add(
                each.path("person_id").isArray()
                        ? each.path("person_id").path(0).asText()
                        : each.path("person_id").asText()));
        Set<String> holders = holders(file);
        assertTrue(ids.containsAll(holders), holders + " of " + ids);
        long memberRepairs = file.repairs().stream()
                .filter(repair -> repair.row() > 0)
                .filter(repair -> repair.code().leavesOut() || repair.code() == Repair.Code.DUPLICATE)
                .count();
        assertEquals(memberships.size(), file.holdings().size() + memberRepairs);
    }

    private static ObjectNode membership(Random random) {
        ObjectNode node = JSON.createObjectNode();
        String person = "p" + random.nextInt(6);
        switch (random.nextInt(8)) {
            case 0 -> node.putArray("person_id").add(person).add("p9");
            case 1 -> node.putArray("person_id");
            case 2 -> node.putNull("person_id");
            default -> node.put("person_id", person);
        }
        node.put("role", ROLES.get(random.nextInt(ROLES.size())));
        node.put("start_date", STARTS.get(random.nextInt(STARTS.size())));
        if (random.nextInt(3) == 0) {
            node.put("end_date", STARTS.get(random.nextInt(STARTS.size())));
        }
        return node;
    }

    @Property(tries = 1000)
    void everyRowOfATableIsAccountedForAndNobodyIsMergedByName(@ForAll long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < 1 + random.nextInt(15); number++) {
            Map<String, String> cells = new HashMap<>();
            cells.put("post", random.nextInt(9) == 0 ? "" : "Post " + random.nextInt(3));
            cells.put("person", random.nextInt(4) == 0 ? "" : "p" + random.nextInt(6));
            cells.put("person_name", "Ann Other");
            cells.put("basis", random.nextInt(5) == 0 ? "guest" : "interim");
            cells.put("start", STARTS.get(random.nextInt(STARTS.size())));
            cells.put("end", random.nextInt(3) == 0 ? STARTS.get(random.nextInt(STARTS.size())) : "");
            cells.values().removeIf(String::isEmpty);
            rows.add(new Row(number + 2, cells, Map.of()));
        }

        PostsFile file = CsvReading.read(rows, EndConvention.EXCLUSIVE, true);

        accounted(file, rows.size());
        Set<String> ids = rows.stream()
                .map(row -> row.cells().getOrDefault("person", ""))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        Set<String> told = holders(file);
        told.removeIf(id -> id.startsWith("unnamed:"));
        assertTrue(ids.containsAll(told), told + " of " + ids);
        for (FileHolding holding : file.holdings()) {
            Set<String> people = holding.rows().stream()
                    .map(number -> rows.get(number - 2).cells().getOrDefault("person", ""))
                    .collect(Collectors.toSet());
            assertEquals(1, people.size(), "one time in post is one person's");
        }
    }

    private static Set<String> holders(PostsFile file) {
        return file.holdings().stream().map(FileHolding::person).collect(Collectors.toCollection(HashSet::new));
    }

    private static void accounted(PostsFile file, int records) {
        assertEquals(records, file.counts().read());
        assertEquals(
                file.counts().skipped(),
                file.repairs().stream()
                        .filter(repair -> repair.code().leavesOut())
                        .count());
        long merged = file.repairs().stream()
                .filter(repair -> repair.code() == Repair.Code.DUPLICATE || repair.code() == Repair.Code.REPEATED)
                .count();
        assertTrue(merged <= file.counts().merged(), file.counts() + " " + file.repairs());
        assertTrue(
                file.counts().read() >= file.counts().merged() + file.counts().skipped());
    }
}
