package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.seeds.demo.Area.Existence;

/**
 * What the partners of one area said of each other, as an edge list. The source of a row is the one who says it; a
 * row without a level is a "don't know"; a pair without a row is unknown. {@code to} is the first day on which it was
 * no longer so.
 */
final class TieTable {
    private static final int LAST_YEAR = 2025;
    private static final int FIRST_ERA_YEAR = 2014;
    private static final int DAYS_TO_ANSWER = 15;
    private static final int DAYS_TO_RECORD = 5;

    private final String area;
    private final Table table =
            new Table("source", "target", "level", "from", "to", "observed", "recorded", "respondent", "note");

    private TieTable(String area) {
        this.area = area;
    }

    static String of(String area) {
        TieTable ties = new TieTable(area);
        Surveys.ALL.stream().filter(survey -> survey.area().equals(area)).forEach(ties::add);
        return ties.table.text();
    }

    private void add(Survey survey) {
        List<Organisation> partners =
                survey.partners().stream().map(Organisations::of).toList();
        Opinion opinion = new Opinion(survey);
        for (int i = 0; i < partners.size(); i++) {
            for (int j = i + 1; j < partners.size(); j++) {
                Organisation a = partners.get(i);
                Organisation b = partners.get(j);
                Word word = opinion.between(a, b);
                add(survey, a, b, word.aSays(), word.note());
                add(survey, b, a, word.bSays(), word.seenFrom(b.code()).note());
            }
        }
    }

    private void add(Survey survey, Organisation from, Organisation to, int level, String note) {
        if (level == Word.SILENT) {
            return;
        }
        LocalDate answered = survey.opened().plusDays(answeredAfter(survey, from));
        LocalDate recorded = (survey.isFirstWave() ? survey.opened().plusDays(DAYS_TO_ANSWER) : answered)
                .plusDays(
                        Draw.about("recording " + survey.opened() + from.code()).below(DAYS_TO_RECORD));
        table.add(
                from.code(),
                to.code(),
                level == Word.DOES_NOT_KNOW ? "" : level,
                began(survey, from, to, level),
                survey.isFirstWave() ? ended(from, to) : "",
                survey.isFirstWave() ? answered.toString().substring(0, "2014-11".length()) : answered,
                recorded,
                from.code(),
                note);
    }

    private static int answeredAfter(Survey survey, Organisation respondent) {
        return Draw.about("answer " + survey.opened() + respondent.code()).below(DAYS_TO_ANSWER);
    }

    /** What replaces an answer of 2014 begins where that ends; when a tie was first missing, nobody knows. */
    private String began(Survey survey, Organisation a, Organisation b, int level) {
        if (!survey.isFirstWave() && askedInBoth(a, b)) {
            return Since.changed(first(a, b), second(a, b));
        }
        return level > 0
                ? Since.began(first(a, b), second(a, b), survey.isFirstWave() ? FIRST_ERA_YEAR : LAST_YEAR)
                : "";
    }

    private String ended(Organisation a, Organisation b) {
        String ended = Since.ended(a, b);
        if (!ended.isEmpty()) {
            return ended;
        }
        return Areas.of(area).existed() == Existence.BEFORE
                ? Areas.REORGANISED
                : Since.changed(first(a, b), second(a, b));
    }

    private boolean askedInBoth(Organisation a, Organisation b) {
        return Surveys.ALL.stream()
                        .filter(survey -> survey.area().equals(area))
                        .filter(survey -> survey.partners().containsAll(List.of(a.code(), b.code())))
                        .count()
                == 2;
    }

    private static Organisation first(Organisation a, Organisation b) {
        return a.code().compareTo(b.code()) < 0 ? a : b;
    }

    private static Organisation second(Organisation a, Organisation b) {
        return first(a, b) == a ? b : a;
    }
}
