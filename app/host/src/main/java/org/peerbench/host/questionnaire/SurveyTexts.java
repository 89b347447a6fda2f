package org.peerbench.host.questionnaire;

import java.util.Map;
import org.peerbench.api.text.Texts;

/**
 * The usual texts, and before them those that were written for a survey. These are plain text: of a pattern's marks only
 * {@code {0}} and so on are filled in, so that nobody who writes an invitation needs to know about apostrophes.
 */
record SurveyTexts(Map<String, String> written, Texts usual) implements Texts {
    SurveyTexts {
        written = Map.copyOf(written);
    }

    @Override
    public String of(String key, Object... arguments) {
        String text = written.get(key);
        if (text == null) {
            return usual.of(key, arguments);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    @Override
    public boolean has(String key) {
        return written.containsKey(key) || usual.has(key);
    }

    /** One of our own texts, with the names that stand in braces filled in. */
    String named(String key, SurveyRow survey, String name) {
        return of(key).replace("{name}", name)
                .replace("{title}", survey.title())
                .replace("{last day}", org.peerbench.host.listing.DayText.of(survey.closesOn()));
    }
}
