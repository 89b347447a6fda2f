package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running tool's questionnaire. All of the tool's code is called through the gate. */
record Asking(Generation generation, Questionnaire questionnaire, ToolGate gate) {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    /** Finds it; empty while the tool does not run, or no longer asks this. */
    static Optional<Asking> of(Supplier<List<Generation>> running, ToolGate gate, SurveyRow survey) {
        return running.get().stream()
                .filter(generation -> generation.id().equals(survey.tool()))
                .flatMap(generation -> generation.contributed().questionnaires().stream()
                        .filter(each -> each.id().equals(survey.questionnaire()))
                        .map(each -> new Asking(generation, each, gate)))
                .findFirst();
    }

    List<Step> steps(Interview interview) {
        return gate.pass(generation, () -> {
            List<Step> steps = List.copyOf(questionnaire.flow().steps(interview, generation.context()));
            Set<String> seen = new HashSet<>();
            for (Step step : steps) {
                boolean fresh = seen.add("step " + step.id());
                for (Question question : step.questions()) {
                    fresh &= seen.add(question.id());
                }
                if (!fresh) {
                    throw new IllegalStateException("The step " + step.id() + " repeats an id");
                }
            }
            return steps;
        });
    }

    Optional<Content> closing(Interview interview) {
        return gate.pass(generation, () -> questionnaire.closing().say(interview, generation.context()));
    }

    /** The tool's own database: what the tool writes while it receives is the tool's. */
    Database database() {
        return generation.context().database();
    }

    Texts texts() {
        return generation.context().texts();
    }

    String label() {
        return texts().of(questionnaire.label());
    }

    /** Within the transaction that stores the answers. */
    void receive(Questionnaire.Received received, Transaction tx) {
        questionnaire.receiving().receive(received, tx, generation.context());
    }

    /** After the commit. What fails here fails for nobody: the answers stand. */
    void stored(Questionnaire.Received received) {
        try {
            gate.pass(generation, () -> {
                questionnaire.receiving().stored(received, generation.context());
                return received;
            });
        } catch (RuntimeException fault) {
            LOG.warn("What the tool {} does after answers were stored failed", generation.id(), fault);
        }
    }

    /** Within the transaction that opened, closed or reopened the survey. */
    void follow(Survey survey, Transaction tx) {
        questionnaire.following().follow(survey, tx, generation.context());
    }

    List<Questionnaire.Way> results(Survey survey) {
        return gate.pass(generation, () -> List.copyOf(questionnaire.results().of(survey, generation.context())));
    }
}
