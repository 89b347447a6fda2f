package org.peerbench.relationships.page;

import gg.jte.Content;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.change.Changes;
import org.peerbench.relationships.change.Kind;
import org.peerbench.relationships.change.Moment;
import org.peerbench.relationships.change.PairChange;
import org.peerbench.relationships.map.Layout;
import org.peerbench.relationships.map.Layouts;
import org.peerbench.relationships.map.PartnerIcon;
import org.peerbench.relationships.map.SmallMap;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.templates.JtechangesGenerated;

/** What changed between two days or surveys: two to four pictures side by side, and the list of what changed. */
public final class ChangesPage {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Layouts layouts;

    /** With the layouts that are made once for each network. */
    public ChangesPage(Layouts layouts) {
        this.layouts = layouts;
    }

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Address address,
            List<Slot> slots,
            List<Panel> panels,
            List<Key> keys,
            String sentence,
            List<Line> lines,
            List<Line> same,
            DevelopmentView figures,
            String earlier,
            String later,
            String joined,
            String left) {}

    /** One choice of a moment. */
    public record Slot(String name, String label, List<Option> surveys, List<Option> days, String chosen) {}

    /** One picture. */
    public record Panel(String title, String says, Content picture) {}

    /** Which number is which partner. */
    public record Key(Content icon, String name, String path) {}

    /** What became of one pair. */
    public record Line(String pair, String path, String what, String code, String before, String after) {}

    /** Answers {@code areas/{area}/changes}. */
    public Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        Compared compared = Compared.of(place, Filter.ofPage(place, request), request);
        Model model = compared.networks().size() < 2
                ? new Model(
                        texts,
                        place,
                        Address.of(request),
                        slots(compared, texts),
                        List.of(),
                        List.of(),
                        texts.of("changes.none"),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null)
                : model(request, place, compared, context);
        return View.of(texts.of("changes.title", place.area().name()), Template.of(JtechangesGenerated::render, model))
                .context(compared.networks().size() < 2 ? null : context(compared, texts))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static String context(Compared compared, Texts texts) {
        List<Moment> moments = compared.moments();
        return texts.of("changes.context", name(moments.get(0), texts), name(moments.get(moments.size() - 1), texts));
    }

    private Model model(Request request, Place place, Compared compared, ToolContext context) {
        Texts texts = context.texts();
        Changes changes = compared.changes();
        List<Line> lines = new ArrayList<>();
        List<Line> same = new ArrayList<>();
        for (PairChange pair : changes.pairs()) {
            if (pair.kind() != Kind.NOTHING) {
                (pair.kind() == Kind.SAME ? same : lines).add(line(pair, compared, place));
            }
        }
        return new Model(
                texts,
                place,
                Address.of(request),
                slots(compared, texts),
                panels(compared, texts),
                keys(compared, place),
                sentence(changes, texts),
                lines,
                same,
                DevelopmentView.of(compared.first(), compared.last(), texts),
                name(compared.moments().get(0), texts),
                name(compared.moments().get(compared.moments().size() - 1), texts),
                names(changes.joined()),
                names(changes.left()));
    }

    private static String sentence(Changes changes, Texts texts) {
        return texts.of(
                "changes.sentence",
                changes.of(Kind.BEGAN).size(),
                changes.of(Kind.ENDED).size(),
                changes.of(Kind.ROSE).size(),
                changes.of(Kind.FELL).size(),
                changes.of(Kind.SAME).size(),
                changes.of(Kind.BECAME_UNKNOWN).size(),
                changes.of(Kind.BECAME_KNOWN).size());
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty() ? null : actors.stream().map(Actor::label).collect(Collectors.joining(", "));
    }

    private static List<Slot> slots(Compared compared, Texts texts) {
        List<Option> surveys = compared.known().surveys().stream()
                .map(survey -> Option.of(survey.code(), survey.name()))
                .toList();
        List<Option> days = compared.days().stream()
                .map(day -> Option.of(day.toString(), DAY.format(day)))
                .toList();
        Map<String, String> chosen = new LinkedHashMap<>();
        List<Moment> moments = compared.moments();
        for (int index = 0; index < Compared.SLOTS.size(); index++) {
            int last = moments.size() - 1;
            String slot = Compared.SLOTS.get(index);
            boolean between = index > 0 && index < Compared.SLOTS.size() - 1;
            int which = slot.equals("to") ? last : index;
            chosen.put(
                    slot,
                    which < 0 || (between && index >= last)
                            ? ""
                            : moments.get(which).code());
        }
        return Compared.SLOTS.stream()
                .map(slot -> new Slot(slot, texts.of("changes.slot." + slot), surveys, days, chosen.get(slot)))
                .toList();
    }

    private List<Panel> panels(Compared compared, Texts texts) {
        List<Actor> partners = compared.partners();
        Layout layout = layouts.of(compared.together());
        List<Panel> panels = new ArrayList<>();
        for (int index = 0; index < compared.networks().size(); index++) {
            Network network = compared.networks().get(index);
            Set<Set<String>> began = index == 0 ? Set.of() : compared.began(index);
            String title = name(compared.moments().get(index), texts);
            String drawing = new SmallMap(network, layout, partners, began).inPage("small-map-" + index, title, texts);
            String says = texts.of(
                    "changes.panel", network.actors().size(), network.ties().size());
            panels.add(new Panel(title, says, out -> out.writeContent(drawing)));
        }
        return panels;
    }

    private static List<Key> keys(Compared compared, Place place) {
        return compared.partners().stream()
                .map(actor -> new Key(
                        out -> out.writeContent(PartnerIcon.of(actor.sector())),
                        actor.label(),
                        place.path("partners/" + actor.id())))
                .toList();
    }

    private static Line line(PairChange pair, Compared compared, Place place) {
        Texts texts = place.texts();
        Scale scale = compared.networks().get(0).question().relation().scale();
        return new Line(
                texts.of("pair.title", pair.one().label(), pair.other().label()),
                place.path("pairs/" + pair.one().id() + "/" + pair.other().id()),
                texts.of("changes.kind." + pair.kind().code()),
                pair.kind().code(),
                said(pair.before(), scale, texts),
                said(pair.after(), scale, texts));
    }

    private static String said(Dyad dyad, Scale scale, Texts texts) {
        return switch (dyad.status()) {
            case UNKNOWN -> texts.of("map.status.unknown");
            case NONE -> texts.of("page.matrix.none");
            case CONFIRMED, ONE_SIDED ->
                texts.of(
                        "page.matrix.says",
                        scale.point(dyad.value().orElseThrow())
                                .orElseThrow()
                                .label()
                                .in(texts),
                        texts.of("map.status."
                                + dyad.status().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        };
    }

    static String name(Moment moment, Texts texts) {
        return moment.isSurvey() ? moment.name() : DAY.format(moment.day());
    }
}
