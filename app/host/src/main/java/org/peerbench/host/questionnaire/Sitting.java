package org.peerbench.host.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Step;

/**
 * A respondent with a link, as stored now.
 *
 * @param path     of the link's first page
 * @param open     whether it can be answered
 * @param texts    ours, as written for this survey
 * @param seen     the steps that were sent off, with the notice that was on the page
 * @param combined where confidential answers were given, without what they are
 */
record Sitting(
        String path,
        boolean open,
        SurveyRow survey,
        RespondentRow respondent,
        Asking asking,
        Interview interview,
        SurveyTexts texts,
        Set<String> seen,
        Set<Answers.Place> combined,
        List<String> languages) {
    List<Step> steps() {
        return asking.steps(interview);
    }

    boolean hasFinished() {
        return respondent.how() == Respondent.Progress.FINISHED;
    }

    /** Whether nothing can be changed any more: it is over, or it was a task and is done. */
    boolean isOver() {
        return !open || (survey.isTask() && hasFinished());
    }

    /** The first step that was not sent off yet. */
    Optional<Step> next(List<Step> steps) {
        return steps.stream().filter(step -> !seen.contains(step.id())).findFirst();
    }

    String stepPath(Step step) {
        return path + "/step/" + step.id();
    }
}
