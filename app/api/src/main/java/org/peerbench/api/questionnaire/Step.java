package org.peerbench.api.questionnaire;

import java.util.List;

/**
 * What is asked on one page.
 *
 * @param id        stays the same while a respondent answers
 * @param title     what it is about
 * @param lead      one sentence under the title, or {@code null}
 * @param questions at least one; all with the same audience, so that nobody mistakes who will see which answer
 */
public record Step(String id, String title, String lead, List<Question> questions) {
    public Step {
        questions = List.copyOf(questions);
        if (!id.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("A step's id is made of small letters, digits and dashes: " + id);
        }
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("The step " + id + " asks nothing");
        }
        if (questions.stream().map(Question::audience).distinct().count() > 1) {
            throw new IllegalArgumentException("The step " + id + " mixes audiences: make two steps of it");
        }
        if (questions.stream().map(Question::id).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("The step " + id + " asks a question twice");
        }
    }

    /** Who will see the answers. */
    public Audience audience() {
        return questions.get(0).audience();
    }
}
