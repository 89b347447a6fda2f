package org.peerbench.api.questionnaire;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;

/**
 * What a tool asks people who need no account.
 *
 * @param id        unique within the tool
 * @param label     message key of its name
 * @param use       whether it is a survey, or one task that is done once
 * @param wordings  message keys of texts that coordinators may change or translate for a survey
 * @param flow      what is asked, in which order
 * @param receiving hears of named answers, or {@link Receiving#NOTHING}
 * @param closing   what the last page says beyond thanks, or {@link Closing#NOTHING}
 * @param following hears when a survey begins, ends or begins again, or {@link Following#NOTHING}
 * @param results   what the coordinator's page of a survey shows of the tool, or {@link Results#NONE}
 */
public record Questionnaire(
        String id,
        String label,
        Use use,
        List<String> wordings,
        Flow flow,
        Receiving receiving,
        Closing closing,
        Following following,
        Results results) {
    /** What it is for. */
    public enum Use {
        /** Answers can be changed until it closes; coordinators see it among the surveys. */
        SURVEY,
        /** One task for one person: once sent off, its link shows what was sent and changes nothing more. */
        TASK
    }

    public Questionnaire {
        wordings = List.copyOf(wordings);
    }

    /** One that follows nothing and shows no results. */
    public Questionnaire(
            String id, String label, Use use, List<String> wordings, Flow flow, Receiving receiving, Closing closing) {
        this(id, label, use, wordings, flow, receiving, closing, Following.NOTHING, Results.NONE);
    }

    /** The same that also hears when a survey begins or ends. */
    public Questionnaire following(Following hears) {
        return new Questionnaire(id, label, use, wordings, flow, receiving, closing, hears, results);
    }

    /** The same that also shows results. */
    public Questionnaire results(Results shown) {
        return new Questionnaire(id, label, use, wordings, flow, receiving, closing, following, shown);
    }

    /** A survey without anything special. */
    public static Questionnaire survey(String id, String label, Flow flow, Receiving receiving) {
        return new Questionnaire(id, label, Use.SURVEY, List.of(), flow, receiving, Closing.NOTHING);
    }

    /** A task that is done once. */
    public static Questionnaire task(String id, String label, Flow flow, Receiving receiving) {
        return new Questionnaire(id, label, Use.TASK, List.of(), flow, receiving, Closing.NOTHING);
    }

    /** What is asked. */
    @FunctionalInterface
    public interface Flow {
        /**
         * All steps in their order, as they follow from the answers so far. Reads only, and the same for the same
         * answers: it is called anew for every page, and for previews. Answers to questions that it no longer asks are
         * kept, but not shown to anybody.
         */
        List<Step> steps(Interview interview, ToolContext context);
    }

    /** Hears of answers. */
    @FunctionalInterface
    public interface Receiving {
        /** Does nothing. */
        Receiving NOTHING = (received, tx, context) -> {};

        /** Called inside the transaction that stores the answers: if it throws, nothing is stored. */
        void receive(Received received, Transaction tx, ToolContext context);

        /**
         * Called once all that was sent off is stored, for what takes longer: the respondent waits for it, and if it throws,
         * the answers stand all the same.
         */
        default void stored(Received received, ToolContext context) {}
    }

    /**
     * What was stored just now.
     *
     * @param interview with all named answers, these included
     * @param step      the step that was answered, or {@code null} when the respondent sends all off
     * @param finished  whether the respondent has sent the answers off
     */
    public record Received(Interview interview, Step step, boolean finished) {}

    /** Says something at the end. */
    @FunctionalInterface
    public interface Closing {
        /** Says nothing. */
        Closing NOTHING = (interview, context) -> Optional.empty();

        /** What stands under the thanks, such as the respondent's own profile; only from named answers. */
        Optional<gg.jte.Content> say(Interview interview, ToolContext context);
    }

    /** Hears when one of its surveys begins, ends or begins again. */
    @FunctionalInterface
    public interface Following {
        /** Does nothing. */
        Following NOTHING = (survey, tx, context) -> {};

        /**
         * Called inside the transaction that changed the survey on the host's own pages; what a tool opens itself it
         * knows. May be called again for what has been heard.
         *
         * @param survey as it is now
         */
        void follow(Survey survey, Transaction tx, ToolContext context);
    }

    /** Shows where a survey's results are. */
    @FunctionalInterface
    public interface Results {
        /** Shows nothing. */
        Results NONE = (survey, context) -> List.of();

        /** Where to read on, in this order; paths are whole, and each page checks who may see it. */
        List<Way> of(Survey survey, ToolContext context);
    }

    /**
     * Where to read on.
     *
     * @param label what to read
     * @param path  where it leads, a whole path of the workbench
     */
    public record Way(String label, String path) {}
}
