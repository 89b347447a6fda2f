package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the partners of one area said of each other in one survey, as an edge list. The source of a row is the one who
 * says it; a row without a level is a "don't know"; a pair without a row is unknown. {@code to} is the first day on which
 * it was no longer so. Who says the same as in the survey before says it since the same day; who says something else
 * says it since some month in between.
 */
final class TieTable {
    private static final int DAYS_TO_ANSWER = 15;
    private static final int DAYS_TO_RECORD = 5;

    /** What one partner said of another, and since when. */
    private record Said(int level, String from) {}

    private final Table table = new Table(
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
            "note");
    private final Map<List<String>, Said> said = new HashMap<>();
    private final Survey survey;
    private final TieTable before;

    private TieTable(Survey survey, TieTable before) {
        this.survey = survey;
        this.before = before;
    }

    /** The table of a survey; the surveys of its area are needed for what was said before. */
    static String of(Survey survey) {
        TieTable last = null;
        for (Survey each : Surveys.of(survey.area())) {
            last = new TieTable(each, last);
            last.fill();
            if (each.equals(survey)) {
                return last.table.text();
            }
        }
        throw new IllegalArgumentException("The area has no such survey");
    }

    private void fill() {
        List<Organisation> partners =
                survey.partners().stream().map(Organisations::of).toList();
        Opinion opinion = new Opinion(survey);
        for (int i = 0; i < partners.size(); i++) {
            for (int j = i + 1; j < partners.size(); j++) {
                Organisation a = partners.get(i);
                Organisation b = partners.get(j);
                Word word = opinion.between(a, b);
                add(a, b, word.aSays(), word.note());
                add(b, a, word.bSays(), word.seenFrom(b.code()).note());
            }
        }
    }

    private void add(Organisation from, Organisation to, int level, String note) {
        if (level == Word.SILENT) {
            return;
        }
        LocalDate answered = survey.opened().plusDays(answeredAfter(from));
        LocalDate recorded = (survey.isFirstEra() ? survey.opened().plusDays(DAYS_TO_ANSWER) : answered)
                .plusDays(
                        Draw.about("recording " + survey.opened() + from.code()).below(DAYS_TO_RECORD));
        String since = level == Word.DOES_NOT_KNOW ? "" : since(from, to, level);
        said.put(List.of(from.code(), to.code()), new Said(level, since));
        Carriers carriers = Carriers.of(survey, from, to, level);
        table.add(
                from.code(),
                to.code(),
                level == Word.DOES_NOT_KNOW ? "" : level,
                since,
                survey.isFirstEra() ? ended(from, to) : "",
                survey.isFirstEra() ? answered.toString().substring(0, "2014-11".length()) : answered,
                recorded,
                from.code(),
                carriers.source(),
                carriers.target(),
                note);
    }

    private int answeredAfter(Organisation respondent) {
        return Draw.about("answer " + survey.opened() + respondent.code()).below(DAYS_TO_ANSWER);
    }

    /** Of a first answer that there is no tie, nobody knows since when. */
    private String since(Organisation a, Organisation b, int level) {
        Said earlier = before == null || before.survey.isFirstEra() != survey.isFirstEra()
                ? null
                : before.said.get(List.of(a.code(), b.code()));
        if (earlier != null && earlier.level() >= 0) {
            return earlier.level() == level ? earlier.from() : between(a, b);
        }
        if (!survey.isFirstEra() && askedInBothEras(a, b)) {
            String changed = Since.changed(first(a, b), second(a, b));
            return changed.compareTo(survey.opened().toString()) < 0 ? changed : "";
        }
        int latest = survey.isFirstEra() && survey.opened().getYear() == 2014
                ? 2014
                : survey.opened().getYear() - 1;
        return level > 0 ? Since.began(first(a, b), second(a, b), latest) : "";
    }

    /** A month after the survey before and not after this one. */
    private String between(Organisation a, Organisation b) {
        LocalDate after = before.survey.opened().plusMonths(1);
        int months = (int) java.time.temporal.ChronoUnit.MONTHS.between(after, survey.opened());
        LocalDate day = after.plusMonths(Draw.about("since " + survey.opened()
                        + first(a, b).code() + second(a, b).code())
                .below(Math.max(1, months)));
        return String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
    }

    private String ended(Organisation a, Organisation b) {
        String ended = Since.ended(a, b);
        if (!ended.isEmpty()) {
            return ended;
        }
        return Areas.of(survey.area()).existed() == Area.Existence.BEFORE
                ? Areas.REORGANISED
                : Since.changed(first(a, b), second(a, b));
    }

    private boolean askedInBothEras(Organisation a, Organisation b) {
        return Surveys.of(survey.area()).stream()
                        .filter(each -> each.partners().containsAll(List.of(a.code(), b.code())))
                        .map(Survey::isFirstEra)
                        .distinct()
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
