package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * The words of a survey, as their template sees them.
 *
 * @param choose the field in which the language is named
 * @param how    what to do, in a sentence
 * @param fields one for each text of this survey
 * @param frame  one for each text that stands around the questions of all surveys; empty in their own language
 */
public record WordingShown(
        Texts texts,
        Content token,
        String path,
        String language,
        Content choose,
        String how,
        Content problems,
        List<Content> fields,
        List<Content> frame) {}
