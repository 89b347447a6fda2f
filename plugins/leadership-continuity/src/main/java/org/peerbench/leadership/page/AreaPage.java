package org.peerbench.leadership.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.templates.JteareaGenerated;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.Words;

/** Who leads in an area: every seat with who, since when and what is next. */
public final class AreaPage {
    private AreaPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts, Place place, String lead, String none, List<Group> groups, boolean acts, String picture) {}

    /** Seats that matter for the same reason. */
    public record Group(String code, String title, List<SeatRow> rows) {}

    /** Answers {@code areas/{area}}. */
    public static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        List<PostHistory> posts = place.known().posts().stream()
                .filter(history -> history.existsOn(place.day()) != Certainty.NO)
                .toList();
        Filled filled = Filled.of(posts, place.day());
        Model model = new Model(
                texts,
                place,
                texts.of("area.lead", filled.seats(), filled.held(), filled.cover(), filled.empty(), filled.unsaid()),
                texts.of(
                        place.may() ? "area.none" : "area.none.reader",
                        place.area().name()),
                groups(place, OwnFirst.of(posts, place)),
                place.may() && place.day().equals(place.today()),
                posts.isEmpty() ? "" : AreaTimeline.of(place, posts).inPage("timeline-says", "#timeline-exit"));
        Content body = Template.of(JteareaGenerated::render, model);
        return View.of(texts.of("area.title", place.area().name()), body)
                .context(texts.of("area.context", filled.seats(), DateWords.of(place.day())))
                .under(place.trailToArea())
                .about(place.area().id())
                .answer();
    }

    private static List<Group> groups(Place place, List<PostHistory> posts) {
        return Arrays.stream(SeatType.values())
                .map(type -> group(type, place, posts))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Group group(SeatType type, Place place, List<PostHistory> posts) {
        List<SeatRow> rows = new ArrayList<>();
        posts.stream()
                .filter(history -> place.known().type(history.post()) == type)
                .forEach(history -> rows.addAll(new SeatRows(place, history).rows()));
        String code = Words.code(type);
        return new Group(code, place.texts().of("area.group." + code), rows);
    }
}
