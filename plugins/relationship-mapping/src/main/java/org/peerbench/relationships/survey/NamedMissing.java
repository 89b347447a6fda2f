package org.peerbench.relationships.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Survey;

/**
 * Who is missing, as respondents say: each name with how many gave it. Names are the same when they differ in capitals,
 * spaces, a leading "the" or a full stop only.
 *
 * @param name         as it was written first, or as the directory has it
 * @param organisation id in the directory, or {@code null} where it has no organisation of exactly this name
 * @param by           how many respondents named it
 */
record NamedMissing(String name, String organisation, int by) {
    private static final int LOOKED_UP = 5;

    /** Those named in a survey that are not partners; the most often named first. */
    static List<NamedMissing> of(Survey survey, String area, Set<String> partners, ToolContext context) {
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, Set<String>> by = new LinkedHashMap<>();
        for (Respondent respondent : answered(survey, area, context)) {
            Answers answers = context.questionnaires().answers(respondent.id());
            for (String name :
                    names(answers.to(Names.missing(area)).map(Given::value).orElse(""))) {
                written.putIfAbsent(key(name), name);
                by.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(respondent.id());
            }
        }
        List<NamedMissing> missing = new ArrayList<>();
        by.forEach((key, respondents) -> {
            Optional<Organisation> known = known(written.get(key), context);
            if (known.filter(found -> partners.contains(found.id())).isEmpty()) {
                missing.add(new NamedMissing(
                        known.map(Organisation::name).orElse(written.get(key)),
                        known.map(Organisation::id).orElse(null),
                        respondents.size()));
            }
        });
        missing.sort(Comparator.comparing(NamedMissing::by).reversed().thenComparing(NamedMissing::name));
        return missing;
    }

    /** Who has begun to answer about an area. */
    static List<Respondent> answered(Survey survey, String area, ToolContext context) {
        return context.questionnaires().respondents(survey.id()).stream()
                .filter(respondent -> respondent.areas().contains(area))
                .filter(respondent -> respondent.progress() == Respondent.Progress.FINISHED
                        || respondent.progress() == Respondent.Progress.STARTED)
                .toList();
    }

    /** One a line, or between commas or semicolons. */
    static List<String> names(String text) {
        return java.util.Arrays.stream(text.split("[\\r\\n,;]+", -1))
                .map(name -> name.strip().replaceAll("\\s+", " ").replaceAll("\\.+$", ""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^the ", "");
    }

    private static Optional<Organisation> known(String name, ToolContext context) {
        return context.directory().findOrganisations(name, java.time.LocalDate.now(context.clock()), LOOKED_UP).stream()
                .filter(found -> key(found.name()).equals(key(name)))
                .findFirst();
    }
}
