package org.peerbench.relationships.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.peerbench.testkit.ApiAnswer;

/** Areas of which much is known: dates in part, every kind of answer, people at both ends, surveys, audiences. */
final class KnownArea {
    private static final List<String> NAMES = List.of(
            "Zoë’s Café & Söhne",
            "=SUM(A1) Ltd",
            "Comma, Inc.",
            "\"Quoted\" Trust",
            "Παιδιά",
            "Gwent | Nord",
            "-minus");
    private static final List<String> DATES = List.of("2021", "2022-02", "2023-11-30", "2024-05");
    private static final List<String> STATUS =
            List.of("DONT_KNOW", "SKIPPED", "DECLINED", "NOT_ASKED", "NOT_APPLICABLE");
    private static final List<String> HEADINGS = List.of(
            "source",
            "target",
            "level",
            "from",
            "to",
            "observed",
            "recorded",
            "respondent",
            "source_person",
            "target_person",
            "note",
            "speaker",
            "status",
            "wave",
            "provenance",
            "confidentiality",
            "respondent_person");

    private final Workbench workbench;
    private final String seed;
    private final Random random;
    private final List<String> organisations = new ArrayList<>();
    private final Map<String, String> people = new LinkedHashMap<>();

    KnownArea(Workbench workbench, long seed) {
        this.workbench = workbench;
        this.seed = " " + seed;
        this.random = new Random(seed);
    }

    /** Makes one; what it knows stands in {@link #known}. */
    String made() {
        String area = workbench.area();
        for (String name : NAMES.subList(0, 3 + random.nextInt(NAMES.size() - 3))) {
            ApiAnswer organisation =
                    workbench.api().post("/api/organisations", Map.of("name", name + seed, "type", "voluntary"));
            String id = organisation.json().path("id").asText();
            organisations.add(name + seed);
            ApiAnswer person = workbench
                    .api()
                    .post("/api/people", Map.of("role", "Director of " + name, "organisation", id, "area", area));
            people.put(name + seed, person.json().path("id").asText());
        }
        workbench.bring(area, "unlisted=unknown&format=csv-edges", table());
        return area;
    }

    private String table() {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(HEADINGS);
            for (int rows = 4 + random.nextInt(14); rows > 0; rows--) {
                Map<String, String> row = row();
                csv.printRecord(HEADINGS.stream().map(row::get).toList());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    private Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        int from = random.nextInt(organisations.size());
        String source = organisations.get(from);
        String target = organisations.get((from + 1 + random.nextInt(organisations.size() - 1)) % organisations.size());
        row.put("source", source);
        row.put("target", target);
        if (random.nextInt(4) > 0) {
            row.put("level", String.valueOf(random.nextInt(5)));
        } else {
            row.put("status", pick(STATUS));
        }
        maybe(row, "from", "2020");
        maybe(row, "to", pick(List.of("2024-12", "2025-03-31")));
        maybe(row, "observed", pick(DATES));
        maybe(row, "recorded", "2024-06-0" + (1 + random.nextInt(9)) + "T08:15:30.125Z");
        maybe(row, "respondent", "Director – adults; acting");
        maybe(row, "source_person", people.get(source));
        maybe(row, "target_person", people.get(target));
        maybe(row, "note", pick(List.of("=1+1, and \"more\"", "line one\nline two", "<b>&amp;")));
        maybe(row, "wave", pick(List.of("Spring 2024", "Herbst – 2025")));
        maybe(row, "provenance", pick(List.of("Minutes", "Survey")));
        row.put("confidentiality", pick(List.of("PUBLIC", "PARTNERS", "COORDINATOR")));
        if (random.nextBoolean()) {
            row.put("speaker", target);
        } else {
            maybe(row, "respondent_person", people.get(source));
        }
        return row;
    }

    private void maybe(Map<String, String> row, String name, String value) {
        if (random.nextBoolean()) {
            row.put(name, value);
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** All that an area knows, as its own list of links tells it; with the ids of the reports or without. */
    List<String> known(String area, boolean ids) {
        Predicate<String> told = heading -> ids || !heading.equals("report");
        return rows(workbench.export(area, "csv-edges")).stream()
                .map(row -> {
                    Map<String, String> shown = new TreeMap<>(upright(row));
                    shown.keySet().removeIf(told.negate());
                    return shown.toString();
                })
                .sorted()
                .toList();
    }

    /** Of links without a direction, what the second end says is the same as the first end's of the second. */
    private static Map<String, String> upright(Map<String, String> row) {
        if (!row.get("speaker").equals(row.get("target"))) {
            return row;
        }
        Map<String, String> turned = new LinkedHashMap<>(row);
        turned.put("speaker", "");
        for (String end : List.of("", "_id", "_person")) {
            turned.put("source" + end, row.get("target" + end));
            turned.put("target" + end, row.get("source" + end));
        }
        return turned;
    }

    private static List<Map<String, String>> rows(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8).replace("\ufeff", "");
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))
                    .stream()
                    .map(row -> row.toMap())
                    .toList();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** What the network says of them. */
    JsonNode network(String area) {
        return workbench.get(area, "network?rule=reported").json();
    }
}
