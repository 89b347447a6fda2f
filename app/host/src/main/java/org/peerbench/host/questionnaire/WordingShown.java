package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * The words of a survey, as their template sees them.
 *
 * @param choose the field in which the language is named
 * @param fields the error summary and one field for each text
 */
public record WordingShown(
        Texts texts, Content token, String path, String language, Content choose, List<Content> fields) {}
