package org.peerbench.host.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Handle;

/** Reads a seed's surveys. Its files speak of areas and organisations by their codes, also within questions. */
record SeedSurveys(SeedFiles files, Codes areas, Codes organisations) {
    private static final String FOLDER = "surveys/";

    static SeedSurveys of(SeedFiles files, Handle sql) {
        return new SeedSurveys(files, Codes.of(sql, "area"), Codes.of(sql, "organisation"));
    }

    List<SeedSurvey> all() {
        List<CSVRecord> respondents = files.table(FOLDER + "respondents.csv");
        Map<String, Map<List<String>, String>> answers = answers();
        return files.table(FOLDER + "surveys.csv").stream()
                .map(row -> new SeedSurvey(
                        row.get("tool"),
                        row.get("questionnaire"),
                        row.get("title"),
                        row.get("intro"),
                        areas.id(row.get("area")),
                        Integer.parseInt(row.get("fridays")),
                        Integer.parseInt(row.get("weeks")),
                        respondents.stream()
                                .filter(each -> each.get("survey").equals(row.get("survey")))
                                .map(each -> somebody(each, answers))
                                .toList()))
                .toList();
    }

    private static SeedSurvey.Somebody somebody(CSVRecord row, Map<String, Map<List<String>, String>> answers) {
        return new SeedSurvey.Somebody(
                SeedIds.of("person", row.get("person")),
                row.get("progress"),
                Integer.parseInt(row.get("day")),
                answers.getOrDefault(who(row), Map.of()));
    }

    private Map<String, Map<List<String>, String>> answers() {
        Map<String, Map<List<String>, String>> answers = new HashMap<>();
        for (CSVRecord row : files.table(FOLDER + "answers.csv")) {
            String subject = row.get("subject");
            answers.computeIfAbsent(who(row), key -> new HashMap<>())
                    .put(
                            List.of(question(row.get("question")), subject == null ? "" : told(subject)),
                            told(row.get("answer")));
        }
        return answers;
    }

    private static String who(CSVRecord row) {
        return row.get("survey") + " " + row.get("person");
    }

    private String question(String written) {
        int dash = written.indexOf('-');
        return written.substring(0, dash + 1) + areas.id(written.substring(dash + 1));
    }

    private String told(String written) {
        return Arrays.stream(written.split(" "))
                .map(word -> organisations.ids().getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
