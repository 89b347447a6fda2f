package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * A page of a respondent that is not a step, as its template sees it.
 *
 * @param said     what has just happened, or {@code null}
 * @param sentences paragraphs
 * @param parts    own answers
 * @param more     what the tool adds, or {@code null}
 * @param act      the form with the one thing to do here, or {@code null}
 * @param links    other ways to go
 */
public record RespondentPage(
        Texts texts,
        String said,
        List<String> sentences,
        List<OwnAnswers.Part> parts,
        Content more,
        Act act,
        List<Way> links) {
    /**
     * One thing to do.
     *
     * @param languages to choose from; empty where there is no choice
     */
    public record Act(String path, String label, List<Language> languages) {}

    /** A language and whether it is the one of now. */
    public record Language(String code, String name, boolean current) {}

    /** A way to go. */
    public record Way(String path, String label) {}
}
