package org.peerbench.relationships.survey;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Template;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Word;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.templates.JtesurveyProfileGenerated;

/**
 * What a respondent sees of the own organisation at the end: with whom it works and how closely, beside what these
 * partners say. Only how closely two work together is compared, which is never confidential.
 */
public final class Profile {
    private static final int WORKING = 1;

    private Profile() {}

    /** The profile, as its template sees it. */
    public record Model(Texts texts, List<Part> parts) {}

    /**
     * One area.
     *
     * @param title   or {@code null} where there is only one
     * @param partners with whom the organisation works, in its own eyes or in theirs
     */
    public record Part(String title, List<Line> partners) {}

    /** One partner: what we say, what they say. */
    public record Line(String partner, String ours, String theirs) {}

    static Optional<Content> say(Interview interview, ToolContext context) {
        String organisation = Speaker.organisation(interview);
        if (organisation == null) {
            return Optional.empty();
        }
        List<String> areas = interview.respondent().areas();
        List<Part> parts = new ArrayList<>();
        for (String area : areas) {
            List<Line> lines = lines(area, organisation, interview.texts(), context);
            if (!lines.isEmpty()) {
                String title = context.directory().area(area).map(Area::name).orElse(area);
                parts.add(new Part(areas.size() == 1 ? null : title, lines));
            }
        }
        Model model = new Model(interview.texts(), parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of(Template.of(JtesurveyProfileGenerated::render, model));
    }

    private static List<Line> lines(String area, String organisation, Texts texts, ToolContext context) {
        NetworkQuestion question = NetworkQuestion.of(Relations.INTENSITY, LocalDate.now(context.clock()))
                .at(WORKING);
        Network network = AreaRecord.of(area, Viewer.ANYBODY, context).network(question);
        return network.ties(organisation)
                .map(tie -> line(tie, organisation, network, texts))
                .toList();
    }

    private static Line line(Dyad dyad, String organisation, Network network, Texts texts) {
        boolean first = dyad.from().equals(organisation);
        String partner = first ? dyad.to() : dyad.from();
        return new Line(
                network.actor(partner).orElseThrow().label(),
                said(first ? dyad.says() : dyad.answers(), texts),
                said(first ? dyad.answers() : dyad.says(), texts));
    }

    private static String said(Word word, Texts texts) {
        return word.given() ? texts.of("scale.intensity." + word.value().getAsInt()) : texts.of("profile.unknown");
    }
}
