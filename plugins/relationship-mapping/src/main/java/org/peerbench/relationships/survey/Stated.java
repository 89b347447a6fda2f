package org.peerbench.relationships.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;

/**
 * What a respondent has said so far about working with each partner of an area. The whole list was on the page: a partner
 * that was not chosen was seen and passed over, which is an explicit "we do not work together". Not answering, not knowing
 * and not saying stay apart.
 */
final class Stated {
    /** "We do not work together" on the scale of working together. */
    private static final int NONE = 0;

    private Stated() {}

    /**
     * By partner; a partner about whom nothing can be said yet is missing.
     *
     * @param asked   the partners on the list
     * @param closely whether the step that asks how closely was sent off
     */
    static Map<String, Answer> of(Answers answers, String area, List<String> asked, boolean closely) {
        Optional<Given> who = answers.to(Names.who(area));
        Map<String, Answer> stated = new LinkedHashMap<>();
        for (String partner : asked) {
            Optional<Answer> said = who.isPresent() && who.get().values().contains(partner)
                    ? level(answers.to(Names.closely(area), partner), closely)
                    : Optional.of(without(who));
            said.ifPresent(answer -> stated.put(partner, answer));
        }
        return stated;
    }

    private static Answer without(Optional<Given> who) {
        return who.map(given -> switch (given.state()) {
                    case ANSWERED -> Answer.of(NONE);
                    case DONT_KNOW -> Answer.without(AnswerStatus.DONT_KNOW);
                    case RATHER_NOT -> Answer.without(AnswerStatus.DECLINED);
                })
                .orElse(Answer.without(AnswerStatus.SKIPPED));
    }

    private static Optional<Answer> level(Optional<Given> given, boolean sent) {
        if (given.isEmpty()) {
            return sent ? Optional.of(Answer.without(AnswerStatus.SKIPPED)) : Optional.empty();
        }
        return Optional.of(
                switch (given.get().state()) {
                    case ANSWERED -> Answer.of(Integer.parseInt(given.get().value()));
                    case DONT_KNOW -> Answer.without(AnswerStatus.DONT_KNOW);
                    case RATHER_NOT -> Answer.without(AnswerStatus.DECLINED);
                });
    }
}
