package org.peerbench.leadership.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.api.transfer.Row;
import org.peerbench.leadership.exchange.csv.CsvReading;
import org.peerbench.leadership.exchange.csv.CsvRows;
import org.peerbench.leadership.exchange.popolo.PopoloReader;
import org.peerbench.leadership.exchange.popolo.PopoloWriter;

class RoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 200)
    void popoloIsValidAndComesBackAsTheSameBytes(@ForAll long seed) throws Exception {
        byte[] first = PopoloWriter.write(RandomFiles.of(seed));
        PostsFile read = PopoloReader.read(new ByteArrayInputStream(first), EndConvention.EXCLUSIVE, false);

        assertEquals(Set.of(), schema().validate(JSON.readTree(first)));
        assertEquals(List.of(), read.repairs());
        assertArrayEquals(first, PopoloWriter.write(read));
    }

    @Property(tries = 200)
    void aTableComesBackAsTheSameTable(@ForAll long seed) {
        PostsFile file = RandomFiles.of(seed);
        List<List<String>> first = CsvRows.of(file);
        PostsFile read = CsvReading.read(rows(first), EndConvention.EXCLUSIVE);

        assertEquals(List.of(), read.repairs());
        assertEquals(first.size(), read.counts().read());
        assertEquals(sorted(first), sorted(CsvRows.of(read)));
    }

    private static JsonSchema schema() {
        InputStream rules =
                RoundTripTest.class.getResourceAsStream("/org/peerbench/leadership/popolo/popolo.schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(rules);
    }

    private static List<String> sorted(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("|", row)).sorted().toList();
    }

    private static List<Row> rows(List<List<String>> table) {
        List<Row> rows = new ArrayList<>();
        for (List<String> line : table) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < line.size(); i++) {
                if (!line.get(i).isBlank()) {
                    cells.put(CsvRows.headings().get(i), line.get(i));
                }
            }
            rows.add(new Row(rows.size() + 2, cells, Map.of()));
        }
        return rows;
    }
}
