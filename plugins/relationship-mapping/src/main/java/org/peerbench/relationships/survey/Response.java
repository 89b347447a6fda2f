package org.peerbench.relationships.survey;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.api.text.Texts;

/**
 * How many of those asked about one area have sent their answers off.
 *
 * @param finished of those asked
 */
record Response(int asked, int finished) {
    private static final int WHOLE = 100;

    static Response of(Survey survey, String area, ToolContext context) {
        List<Respondent> asked = context.questionnaires().respondents(survey.id()).stream()
                .filter(respondent -> respondent.areas().contains(area))
                .toList();
        return new Response(asked.size(), (int) asked.stream()
                .filter(each -> each.progress() == Respondent.Progress.FINISHED)
                .count());
    }

    String words(Texts texts) {
        return asked == 0
                ? texts.of("surveys.rate.nobody")
                : texts.of("surveys.rate", finished, asked, WHOLE * finished / asked);
    }
}
