package org.peerbench.host.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.questionnaire.Combined;

/**
 * What is told of answers that are only shown combined. Nothing while a survey is open for the first time; what has been
 * told is kept, and told anew only where at least five more have answered since. What is told also minds what earlier
 * surveys told of the same thing: else somebody who left or joined in between would be the difference.
 */
final class Telling {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Telling() {}

    /** What is told of a question now. */
    static Combined of(Handle sql, SurveyRow survey, LocalDate today, String question) {
        List<Combined.Mean> means = new ArrayList<>();
        List<Combined.Share> shares = new ArrayList<>();
        all(sql, survey, today).getOrDefault(survey.id(), Map.of()).values().stream()
                .filter(cell -> cell.question().equals(question))
                .forEach(cell -> {
                    means.addAll(cell.means());
                    shares.addAll(cell.shares());
                });
        return new Combined(question, means, shares);
    }

    /** Keeps what can be read now, of this survey and of all that ask the same: whatever comes then minds it. */
    static void keep(Handle sql, SurveyRow survey, LocalDate today) {
        all(sql, survey, today).forEach((id, cells) -> cells.values().forEach(cell -> keep(sql, id, cell)));
    }

    private static void keep(Handle sql, String survey, ToldCell cell) {
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

    /** By survey: what was kept, and then, in the order in which the surveys end, what the answers since add to it. */
    private static Map<String, Map<List<String>, ToldCell>> all(Handle sql, SurveyRow survey, LocalDate today) {
        Map<String, Map<List<String>, ToldCell>> told = new LinkedHashMap<>();
        List<SurveyRow> surveys = SurveyRows.like(sql, survey);
        surveys.forEach(each -> told.put(each.id(), kept(sql, each.id())));
        BiPredicate<List<String>, List<String>> alike = alike(surveys.stream()
                .flatMap(each -> SurveyRows.areas(sql, each.id()).stream())
                .distinct()
                .map(area -> "-" + area)
                .toList());
        for (SurveyRow each : surveys) {
            if (!each.isOpenOn(today)) {
                add(CombinedRows.of(sql, each.id()), told, told.get(each.id()), alike);
            }
        }
        return told;
    }

    /**
     * Whether two cells ask the same of the same subject. A question that is asked of several areas ends in the area's id:
     * whoever rates in two of them is supposed to answer alike.
     */
    private static BiPredicate<List<String>, List<String>> alike(List<String> endings) {
        UnaryOperator<String> plain = question -> endings.stream()
                .filter(question::endsWith)
                .findFirst()
                .map(ending -> question.substring(0, question.length() - ending.length()))
                .orElse(question);
        return (one, other) ->
                one.get(1).equals(other.get(1)) && plain.apply(one.get(0)).equals(plain.apply(other.get(0)));
    }

    /** Cells that are new, or that at least five more have answered since they were told. */
    private static void add(
            List<CombinedRows.Rating> ratings,
            Map<String, Map<List<String>, ToldCell>> told,
            Map<List<String>, ToldCell> own,
            BiPredicate<List<String>, List<String>> alike) {
        Map<List<String>, List<CombinedRows.Rating>> grouped = new LinkedHashMap<>();
        ratings.forEach(rating -> grouped.computeIfAbsent(ToldCell.key(rating), key -> new ArrayList<>())
                .add(rating));
        grouped.forEach((key, group) -> {
            Optional<ToldCell> before = Optional.ofNullable(own.get(key));
            boolean enough = group.size()
                    >= before.map(cell -> cell.raters() + Combined.FEWEST).orElse((long) Combined.FEWEST);
            if (enough) {
                List<ToldCell> earlier = told.values().stream()
                        .flatMap(cells -> cells.values().stream())
                        .filter(cell -> alike.test(cell.key(), key))
                        .toList();
                ToldCell.of(key, group, earlier, before).ifPresent(cell -> own.put(key, cell));
            }
        });
    }

    private static Map<List<String>, ToldCell> kept(Handle sql, String survey) {
        Map<List<String>, ToldCell> cells = new LinkedHashMap<>();
        sql.createQuery("select told from survey_told where survey_id = :survey order by question, subject")
                .bind("survey", survey)
                .mapTo(String.class)
                .forEach(text -> {
                    ToldCell cell = read(text);
                    cells.put(cell.key(), cell);
                });
        return cells;
    }

    private static String written(ToldCell cell) {
        try {
            return JSON.writeValueAsString(cell);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static ToldCell read(String text) {
        try {
            return JSON.readValue(text, ToldCell.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What was told of a survey cannot be read", damaged);
        }
    }
}
