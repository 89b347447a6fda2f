package org.peerbench.relationships.page;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.expected.Place.State;
import org.peerbench.relationships.expected.Seat;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.map.Layout;
import org.peerbench.relationships.map.Layouts;
import org.peerbench.relationships.map.MapOptions;
import org.peerbench.relationships.map.RelationshipMap;
import org.peerbench.relationships.measure.Measures;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.record.AreaNetworks;
import org.peerbench.relationships.sentences.NetworkSentence;
import org.peerbench.relationships.templates.JtemapGenerated;

/** Who works with whom in an area: the map or the table, what stands out, and five figures. */
public final class MapPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Layouts layouts;

    /** With the layouts that are made once for each network. */
    public MapPage(Layouts layouts) {
        this.layouts = layouts;
    }

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Filter filter,
            String heading,
            String sentence,
            List<String> notes,
            Content picture,
            boolean empty,
            List<TieLine> ties,
            List<Figure> figures,
            List<Finding> findings,
            List<Seated> seats,
            String atTheTable,
            Choices choices,
            Segments segments,
            boolean writes) {}

    /** One thing that stands out. */
    public record Finding(Tag tag, String title, String evidence, String path) {}

    /** One place at the table. */
    public record Seated(String seat, Tag state, String holders) {}

    /** What the filter bar offers. */
    public record Choices(List<Option> relations, List<Option> levels, List<Option> rules) {}

    /** Answers {@code areas/{area}}. */
    public Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        Filter filter = Filter.ofPage(request, texts);
        Network network = network(place, filter, context);
        RelationshipMap map = map(network, layout(place, filter, layouts, context), place, filter);
        Model model = new Model(
                texts,
                place,
                filter,
                NetworkSentence.heading(network).in(texts),
                NetworkSentence.of(network).in(texts),
                map.drawn().notes().stream().map(note -> note.in(texts)).toList(),
                out -> out.writeContent(map.inPage(texts)),
                network.actors().isEmpty(),
                TieLine.of(network, place),
                Figure.of(Measures.of(network), texts),
                findings(place, context),
                seats(network, texts),
                atTheTable(network, texts),
                choices(filter, texts),
                segments(filter, place),
                request.may(Permissions.WRITE, place.area().id()));
        return View.of(texts.of("page.title", place.area().name()), Template.of(JtemapGenerated::render, model))
                .context(texts.of(
                        "page.context",
                        network.actors().size(),
                        network.response().respondents(),
                        network.response().answered(),
                        network.response().asked(),
                        DAY.format(request.asOf())))
                .under(place.trailToArea())
                .about(place.area().id())
                .answer();
    }

    /** Answers {@code areas/{area}/map.svg}: the picture as a file. */
    public Answer file(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Filter filter = Filter.ofPage(request, context.texts());
        Network network = network(place, filter, context);
        String svg = map(network, layout(place, filter, layouts, context), place, filter)
                .export(context.texts());
        String name = "relationships-" + place.area().code() + "-" + request.asOf() + ".svg";
        return new Answer.Download(name, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Network network(Place place, Filter filter, ToolContext context) {
        return new AreaNetworks(context.database(), context.directory())
                .of(place.area().id(), filter.question());
    }

    /** Partners stay where they are whatever level or eyes are chosen: they are placed by all their ties. */
    static Layout layout(Place place, Filter filter, Layouts layouts, ToolContext context) {
        NetworkQuestion all = NetworkQuestion.of(
                filter.question().relation(), filter.question().asOf());
        return layouts.of(new AreaNetworks(context.database(), context.directory())
                .of(place.area().id(), all));
    }

    /** The picture in the page. */
    static RelationshipMap map(Network network, Layout layout, Place place, Filter filter) {
        String title = place.texts().of("page.title", place.area().name());
        MapOptions options = MapOptions.titled(title)
                .linking(actor -> place.path("partners/" + actor.id()) + filter.without("show"));
        return new RelationshipMap(network, layout, filter.unknown() ? options.withUnknown() : options);
    }

    private static List<Finding> findings(Place place, ToolContext context) {
        return context.signals().ofArea(place.area().id()).stream()
                .filter(stored -> stored.tool().equals(context.tool()))
                .map(stored -> finding(stored, context))
                .toList();
    }

    private static Finding finding(StoredSignal stored, ToolContext context) {
        var signal = stored.signal();
        Tag tag =
                new Tag(Tag.Kind.valueOf(signal.kind().name()), context.texts().of("page.kind." + signal.kind()));
        return new Finding(tag, signal.title(), signal.evidence(), context.path(signal.path()));
    }

    /** The places that want attention. */
    private static List<Seated> seats(Network network, Texts texts) {
        return Seating.of(network).places().stream()
                .filter(seat -> seat.state() != State.LINKED)
                .map(seat -> new Seated(
                        texts.of(seat.seat().key()),
                        new Tag(kind(seat.state()), texts.of("page.seat." + seat.state())),
                        String.join(
                                ", ", seat.holders().stream().map(Actor::label).toList())))
                .toList();
    }

    private static String atTheTable(Network network, Texts texts) {
        List<String> linked = Seating.of(network).places(State.LINKED).stream()
                .map(place -> texts.of(place.seat().key()))
                .toList();
        if (linked.size() == Seat.values().length) {
            return texts.of("page.seats.all");
        }
        return linked.isEmpty() ? null : texts.of("page.seats.linked", String.join(", ", linked));
    }

    private static Tag.Kind kind(State state) {
        return switch (state) {
            case MISSING -> Tag.Kind.NEED;
            case UNLINKED -> Tag.Kind.WATCH;
            case LINKED -> Tag.Kind.STRENGTH;
        };
    }

    private static Choices choices(Filter filter, Texts texts) {
        return new Choices(
                List.of(
                        Option.of(
                                Relations.INTENSITY.code(),
                                Relations.INTENSITY.label().in(texts)),
                        Option.of(
                                Relations.FREQUENCY.code(),
                                Relations.FREQUENCY.label().in(texts))),
                filter.question().relation().scale().ties().stream()
                        .map(point -> Option.of(
                                Integer.toString(point.value()),
                                texts.of("page.level", point.label().in(texts))))
                        .toList(),
                List.of(
                        Option.of(TieRule.EITHER.code(), texts.of("rule.either")),
                        Option.of(TieRule.BOTH.code(), texts.of("rule.both"))));
    }

    private static Segments segments(Filter filter, Place place) {
        Texts texts = place.texts();
        return new Segments(
                texts.of("page.show"),
                List.of(
                        new Segments.Segment(
                                texts.of("page.show.map"), place.path("") + filter.without("show"), !filter.table()),
                        new Segments.Segment(
                                texts.of("page.show.table"),
                                place.path("") + filter.with("show", "table"),
                                filter.table())));
    }
}
