package org.peerbench.host.questionnaire;

import java.util.List;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;

/** The list of surveys, as its template sees it. */
public record SurveyListing(Texts texts, Segments segments, List<Line> lines) {
    /** One survey. */
    public record Line(String path, String title, String tool, String areas, Tag state, String rate, String closes) {}
}
