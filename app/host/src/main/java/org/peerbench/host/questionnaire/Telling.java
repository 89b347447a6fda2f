package org.peerbench.host.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.questionnaire.Combined;

/**
 * What is told of answers that are only shown combined. Nothing while a survey is open for the first time; what has been
 * told is kept, and told anew only where at least five more have answered since, so that no two tellings differ by fewer.
 */
final class Telling {
    /** The cell in which the shares of a choice are kept. */
    private static final String SHARES = "";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Telling() {}

    /** What is told of one cell: a mean, or the shares of a choice. */
    record Cell(String question, String subject, long raters, List<Combined.Mean> means, List<Combined.Share> shares) {}

    /** What is told of a question now. */
    static Combined of(Handle sql, SurveyRow survey, boolean open, String question) {
        Map<List<String>, Cell> cells = told(sql, survey.id());
        if (!open) {
            fresh(sql, survey.id(), cells).forEach(cell -> cells.put(key(cell), cell));
        }
        List<Combined.Mean> means = new ArrayList<>();
        List<Combined.Share> shares = new ArrayList<>();
        cells.values().stream().filter(cell -> cell.question().equals(question)).forEach(cell -> {
            means.addAll(cell.means());
            shares.addAll(cell.shares());
        });
        return new Combined(question, means, shares);
    }

    /** Keeps what is told of a survey that is not open. */
    static void keep(Handle sql, String survey) {
        for (Cell cell : fresh(sql, survey, told(sql, survey))) {
            sql.createUpdate("""
                            insert into survey_told (survey_id, question, subject, raters, told)
                            values (:survey, :question, :subject, :raters, :told)
                            on conflict (survey_id, question, subject) do update
                            set raters = excluded.raters, told = excluded.told
                            """)
                    .bind("survey", survey)
                    .bind("question", cell.question())
                    .bind("subject", cell.subject())
                    .bind("raters", cell.raters())
                    .bind("told", written(cell))
                    .execute();
        }
    }

    /** Cells that are new, or that at least five more have answered since they were told. */
    private static List<Cell> fresh(Handle sql, String survey, Map<List<String>, Cell> told) {
        return cells(CombinedRows.of(sql, survey)).stream()
                .filter(cell -> Optional.ofNullable(told.get(key(cell)))
                        .map(before -> cell.raters() >= before.raters() + Combined.FEWEST)
                        .orElse(true))
                .toList();
    }

    private static List<String> key(Cell cell) {
        return List.of(cell.question(), cell.subject());
    }

    private static List<Cell> cells(List<CombinedRows.Rating> ratings) {
        Map<List<String>, List<CombinedRows.Rating>> grouped = new LinkedHashMap<>();
        for (CombinedRows.Rating rating : ratings) {
            String subject = rating.least() == null ? SHARES : rating.subject();
            grouped.computeIfAbsent(List.of(rating.question(), subject), key -> new ArrayList<>())
                    .add(rating);
        }
        return grouped.entrySet().stream()
                .filter(group -> group.getValue().size() >= Combined.FEWEST)
                .map(group -> cell(group.getKey(), group.getValue()))
                .toList();
    }

    private static Cell cell(List<String> key, List<CombinedRows.Rating> ratings) {
        CombinedRows.Rating first = ratings.get(0);
        if (first.least() == null) {
            List<List<String>> choices =
                    ratings.stream().map(CombinedRows.Rating::values).toList();
            return new Cell(key.get(0), key.get(1), ratings.size(), List.of(), Shares.of(choices));
        }
        List<Long> values = ratings.stream()
                .map(rating -> Long.valueOf(rating.values().get(0)))
                .toList();
        List<Combined.Mean> mean = Bands.of(key.get(1), values, first.least(), first.most()).stream()
                .toList();
        return new Cell(key.get(0), key.get(1), ratings.size(), mean, List.of());
    }

    private static Map<List<String>, Cell> told(Handle sql, String survey) {
        Map<List<String>, Cell> cells = new HashMap<>();
        sql.createQuery("select told from survey_told where survey_id = :survey")
                .bind("survey", survey)
                .mapTo(String.class)
                .forEach(text -> {
                    Cell cell = read(text);
                    cells.put(key(cell), cell);
                });
        return cells;
    }

    private static String written(Cell cell) {
        try {
            return JSON.writeValueAsString(cell);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Cell read(String text) {
        try {
            return JSON.readValue(text, Cell.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What was told of a survey cannot be read", damaged);
        }
    }
}
