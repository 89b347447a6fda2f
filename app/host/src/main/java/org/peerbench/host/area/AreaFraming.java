package org.peerbench.host.area;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Segments.Segment;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.listing.Existence;
import org.peerbench.host.listing.OpenWords;
import org.peerbench.host.templates.area.JteareaGenerated;

/** Puts name, grey line, tabs and notices around a page of one area. */
record AreaFraming(OneArea area, Request request, Texts texts) {
    static final String ORGANISATIONS = "organisations";
    static final String PEOPLE = "people";
    static final String FIGURES = "figures";
    static final String TIMELINE = "timeline";

    /** The address of one of the area's pages, on the day asked about. */
    Address at(String tab) {
        String page = AreasQuestion.PATH + "/" + Address.segment(it().code());
        return SameDay.at(tab.isEmpty() ? page : page + "/" + tab, request);
    }

    View view(String tab, Content body) {
        AreaFrame frame = new AreaFrame(texts, it().name(), gone(), tabs(tab), body);
        return View.of(it().name(), Template.of(JteareaGenerated::render, frame))
                .context(context())
                .under(new View.Crumb(
                        texts.of("area.navigation"),
                        SameDay.at(AreasQuestion.PATH, request).text()))
                .about(it().id());
    }

    private Area it() {
        return area.entry().area();
    }

    private List<Segment> tabs(String current) {
        List<Segment> tabs = new ArrayList<>();
        for (String tab : List.of("", ORGANISATIONS, PEOPLE, FIGURES, TIMELINE)) {
            String key = "area.tab." + (tab.isEmpty() ? "overview" : tab);
            tabs.add(new Segment(texts.of(key, count(tab)), at(tab).text(), tab.equals(current)));
        }
        String history = Address.of("/history").with("area", it().id()).text();
        tabs.add(new Segment(texts.of("area.tab.history"), history, false));
        return tabs;
    }

    private long count(String tab) {
        return switch (tab) {
            case ORGANISATIONS -> area.organisations();
            case PEOPLE -> area.people();
            default -> 0;
        };
    }

    private String context() {
        List<String> parts = new ArrayList<>();
        parts.add(new OpenWords(texts, "area.kind.").of(it().kind()));
        if (it().region() != null) {
            parts.add(it().region());
        }
        parts.add(area.population()
                .map(figure -> texts.of(
                        "area.population",
                        new Quantity(figure.unit(), 0).text(figure.value()),
                        PeriodOfDay.words(figure.period())))
                .orElse(texts.of("area.population.unknown")));
        parts.add(texts.of("area.asOf", DayText.of(request.asOf())));
        return String.join(" · ", parts);
    }

    /** The area had ended by the day, had not begun, or nobody can say. */
    private Steps gone() {
        Existence existence = Existence.on(request.asOf(), it().valid());
        if (existence == Existence.YES) {
            return null;
        }
        if (existence == Existence.POSSIBLY) {
            String possibly = texts.of("area.possibly", DayText.of(request.asOf()), ValidText.of(it().valid(), texts));
            return new Steps(possibly, List.of(), null);
        }
        Address here = at("");
        List<Steps> sentences = new ArrayList<>();
        boolean ended = it().valid().to() != null && !it().valid().to().latest().isAfter(request.asOf());
        sentences.addAll(
                ended ? area.history().after(texts, here) : area.history().before(texts, here));
        return sentences.isEmpty()
                ? new Steps(texts.of("area.gone", DayText.of(request.asOf())), List.of(), null)
                : sentences.get(sentences.size() - 1);
    }
}
