package org.peerbench.relationships.survey;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;

/**
 * The five partners that a respondent works with most closely. Where more than five are equally close a draw decides that
 * is different for each respondent and always the same for one, also in the next survey: else those that stand first in
 * the alphabet would always be asked about, and raters would come and go by chance.
 */
final class Closest {
    static final int MOST = 5;

    private Closest() {}

    static List<String> of(String person, String area, Answers answers) {
        return answers.chosen(Names.who(area)).stream()
                .sorted(Comparator.comparingInt((String partner) -> -level(answers, area, partner))
                        .thenComparing(partner -> drawn(person, partner)))
                .limit(MOST)
                .toList();
    }

    private static int level(Answers answers, String area, String partner) {
        return answers.to(Names.closely(area), partner)
                .filter(given -> given.state() == Given.State.ANSWERED)
                .map(given -> Integer.parseInt(given.value()))
                .orElse(0);
    }

    private static UUID drawn(String person, String partner) {
        return UUID.nameUUIDFromBytes((person + " " + partner).getBytes(StandardCharsets.UTF_8));
    }
}
