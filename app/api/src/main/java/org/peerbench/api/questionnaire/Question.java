package org.peerbench.api.questionnaire;

/**
 * One question.
 *
 * @param id         stored with the answer; stays the same when the wording changes. The same question about several areas
 *                   ends in a dash and the area's id, so that what is told combined of one area minds the others
 * @param text       the question in plain words
 * @param hint       under it, or {@code null}
 * @param audience   who will see the answer; the host says so at the question
 * @param mayNotKnow whether "I don't know" can be chosen
 * @param maySkip    whether "I'd rather not say" can be chosen
 * @param kind       what kind of answer it takes
 */
public record Question(
        String id, String text, String hint, Audience audience, boolean mayNotKnow, boolean maySkip, Kind kind) {
    public Question {
        if (!id.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("A question's id is made of small letters, digits and dashes: " + id);
        }
        if (audience == Audience.COMBINED && !kind.combines()) {
            throw new IllegalArgumentException("Only choices and scales can be combined: " + id);
        }
    }

    /** A question whose answer is shown with the organisation's name, with "I don't know" and "I'd rather not say". */
    public static Question named(String id, String text, Kind kind) {
        return new Question(id, text, null, Audience.NAMED, true, true, kind);
    }

    /** A question whose answer is only shown combined, with "I don't know" and "I'd rather not say". */
    public static Question combined(String id, String text, Kind kind) {
        return new Question(id, text, null, Audience.COMBINED, true, true, kind);
    }

    /** With a hint. */
    public Question hint(String sentence) {
        return new Question(id, text, sentence, audience, mayNotKnow, maySkip, kind);
    }

    /** Without the two ways round it. */
    public Question plain() {
        return new Question(id, text, hint, audience, false, false, kind);
    }
}
