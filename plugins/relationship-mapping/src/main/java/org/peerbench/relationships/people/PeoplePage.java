package org.peerbench.relationships.people;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.sentences.DateWords;
import org.peerbench.relationships.templates.JtewhoHoldsGenerated;

/**
 * Who holds an area's partnership together. Which person a link hangs on is for those who look after the area; everybody
 * else reads how many people each link rests on.
 */
public final class PeoplePage {
    private PeoplePage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            String lead,
            String unknown,
            Definition definition,
            boolean named,
            List<Line> people,
            List<Rest> links) {}

    /** One person. */
    public record Line(
            String path,
            String role,
            String name,
            String organisation,
            int cut,
            int weakened,
            int apart,
            String leaves) {}

    /** One link. */
    public record Rest(String path, String who, String whom, Tag people) {}

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Standing standing = Standing.of(place.known(), request.asOf(), context);
        KeyPeople found = standing.keyPeople();
        Roster roster = new Roster(place.area().id(), context);
        boolean named = request.may(Permissions.PEOPLE, place.area().id());
        int known = found.known().size();
        Model model = new Model(
                texts,
                place,
                texts.of(
                        known == 0 ? "people.lead.none" : "people.lead",
                        found.single().size(),
                        known),
                texts.of("people.unknown", found.links().size() - known),
                new Definition(texts.of("page.what"), texts.of("people.definition")),
                named,
                named ? people(standing, place, roster) : List.of(),
                links(found, place, roster));
        return View.of(texts.of("people.title"), Template.of(JtewhoHoldsGenerated::render, model))
                .context(texts.of(
                        "people.context", place.area().name(), found.links().size(), DateWords.of(request.asOf())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static List<Line> people(Standing standing, Place place, Roster roster) {
        return standing.keyPeople().people().stream()
                .map(carrier -> new Line(
                        place.path("people/" + carrier.id()),
                        roster.role(carrier.id()),
                        roster.name(carrier.id()),
                        String.join(
                                ", ",
                                carrier.organisations().stream()
                                        .map(roster::organisation)
                                        .toList()),
                        carrier.lost().size(),
                        carrier.weakened().size(),
                        carrier.pairsLost().size(),
                        leaves(standing.leaving().get(carrier.id()), place.texts())))
                .toList();
    }

    private static String leaves(Departure departure, Texts texts) {
        return departure == null ? "" : departure.lastDay().map(DateWords::of).orElse(texts.of("people.noDay"));
    }

    /** Those that hang on one person first, those of which nobody is recorded last. */
    private static List<Rest> links(KeyPeople found, Place place, Roster roster) {
        Stream<Link> ordered = found.links().stream()
                .sorted(Comparator.comparingInt(link -> link.minimumPeople().orElse(Integer.MAX_VALUE)));
        return ordered.map(link -> new Rest(
                        place.path(
                                "pairs/" + link.pair().a() + "/" + link.pair().b()),
                        roster.organisation(link.pair().a()),
                        roster.organisation(link.pair().b()),
                        tag(link, place.texts())))
                .toList();
    }

    private static Tag tag(Link link, Texts texts) {
        if (!link.known()) {
            return new Tag(Tag.Kind.NEUTRAL, texts.of("people.notRecorded"));
        }
        int fewest = link.minimumPeople().getAsInt();
        return new Tag(fewest == 1 ? Tag.Kind.WATCH : Tag.Kind.STRENGTH, texts.of("people.fewest", fewest));
    }

    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        Standing standing = Standing.of(place.known(), request.asOf(), context);
        List<List<String>> rows = people(
                        standing, place, new Roster(place.area().id(), context))
                .stream()
                .map(line -> List.of(
                        line.role(),
                        line.name(),
                        line.organisation(),
                        Integer.toString(line.cut()),
                        Integer.toString(line.weakened()),
                        Integer.toString(line.apart()),
                        line.leaves()))
                .toList();
        List<String> headings = Stream.of("role", "name", "organisation", "cut", "weakened", "apart", "leaves")
                .map(column -> texts.of("people.col." + column))
                .toList();
        return new TableExporter.Taken("key-people-" + place.area().code() + "-" + request.asOf(), headings, rows);
    }
}
