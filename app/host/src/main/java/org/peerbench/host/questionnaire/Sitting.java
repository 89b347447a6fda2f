package org.peerbench.host.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
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

    /** What the pages are written in; {@code null} for the workbench's own. */
    String language() {
        return respondent.language().equals(Wordings.FIRST) ? null : respondent.language();
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

    /**
     * Where to go after a step was saved: on to the first that was not sent off, or in which there is something that has
     * no answer at all, such as a partner who was only just named.
     */
    Optional<Step> after(Step saved, List<Step> steps) {
        List<String> ids = steps.stream().map(Step::id).toList();
        return steps.stream()
                .skip(ids.indexOf(saved.id()) + 1L)
                .filter(step -> !seen.contains(step.id()) || asksAboutSomethingNew(step))
                .findFirst()
                .or(() -> next(steps));
    }

    private boolean asksAboutSomethingNew(Step step) {
        Set<String> subjects = new HashSet<>();
        Set<String> answered = new HashSet<>();
        for (Question question : step.questions()) {
            if (question.kind() instanceof Kind.Scale scale) {
                for (Option subject : scale.subjects()) {
                    Answers.Place place = new Answers.Place(question.id(), subject.value());
                    subjects.add(subject.value());
                    if (combined.contains(place) || interview.answers().given().containsKey(place)) {
                        answered.add(subject.value());
                    }
                }
            }
        }
        return !answered.containsAll(subjects);
    }

    String stepPath(Step step) {
        return path + "/step/" + step.id();
    }
}
