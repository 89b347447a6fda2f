package org.peerbench.api.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A respondent's answers with the audience {@link Audience#NAMED}. Answers that are only shown combined are never here.
 *
 * @param given by question and subject
 */
public record Answers(Map<Place, Given> given) {
    /** No answer yet. */
    public static final Answers NONE = new Answers(Map.of());

    /**
     * What an answer is to.
     *
     * @param subject the subject on a scale; the empty text for questions without subjects
     */
    public record Place(String question, String subject) {}

    public Answers {
        given = Map.copyOf(given);
    }

    /** The answer to a question without subjects. */
    public Optional<Given> to(String question) {
        return to(question, "");
    }

    /** The answer for one subject of a scale. */
    public Optional<Given> to(String question, String subject) {
        return Optional.ofNullable(given.get(new Place(question, subject)));
    }

    /** What was chosen; empty where nothing was, or it was not answered. */
    public List<String> chosen(String question) {
        return to(question).map(Given::values).orElse(List.of());
    }
}
