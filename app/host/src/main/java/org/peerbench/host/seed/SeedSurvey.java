package org.peerbench.host.seed;

import java.util.List;
import java.util.Map;

/**
 * A survey of the fictional region with what people answer. All ids are the host's own.
 *
 * @param tool          the tool's id
 * @param questionnaire what it asks
 * @param title         shown to respondents
 * @param intro         what it is for
 * @param area          id of the area
 * @param fridays       on which Friday it closes, counted in weeks from the coming one
 * @param weeks         in which week before its end it was opened, on a Monday
 * @param asked         who is asked
 */
public record SeedSurvey(
        String tool,
        String questionnaire,
        String title,
        String intro,
        String area,
        int fridays,
        int weeks,
        List<Somebody> asked) {
    public SeedSurvey {
        asked = List.copyOf(asked);
    }

    /**
     * Somebody who is asked.
     *
     * @param person   id
     * @param progress how far they come: INVITED, STARTED or FINISHED
     * @param day      on which they answer, counted from the opening
     * @param answers  as they would be typed, by question and subject
     */
    public record Somebody(String person, String progress, int day, Map<List<String>, String> answers) {
        public Somebody {
            answers = Map.copyOf(answers);
        }

        /** What they answer to a question; the empty text where they leave it blank. */
        public String to(String question, String subject) {
            return answers.getOrDefault(List.of(question, subject), "");
        }
    }
}
