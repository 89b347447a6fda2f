package org.peerbench.relationships.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.sentences.DateWords;
import org.peerbench.relationships.templates.JteifLeavesGenerated;

/** If this person leaves: what breaks, and who should meet whom before. Only for those who look after the area. */
public final class LeavingPage {
    /** More pairs than one reads at a glance are counted. */
    private static final int SHOWN = 12;

    private LeavingPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            String person,
            String lead,
            boolean leaves,
            List<Meeting> meetings,
            List<Weakened> weakened,
            List<Ends> apart,
            String moreApart) {}

    /** One introduction to make. */
    public record Meeting(String path, String link, String who, String others, String whom, String at) {}

    /** A link that others still hold. */
    public record Weakened(String path, String link, String still) {}

    /** Two partners. */
    public record Ends(String a, String b) {}

    private record Found(Place place, Standing standing, Carrier carrier, Roster roster) {
        static Found of(Request request, ToolContext context) {
            Place place = Place.of(request, context);
            Standing standing = Standing.of(place.known(), request.asOf(), context);
            String id = request.path("person");
            Person person = context.directory()
                    .person(id)
                    .orElseThrow(() -> Refusal.notFound(place.texts().of("people.nobody")));
            Carrier carrier = standing.keyPeople()
                    .person(person.id())
                    .orElse(new Carrier(person.id(), List.of(), List.of(), List.of(), List.of()));
            return new Found(place, standing, carrier, new Roster(place.area().id(), context));
        }

        String pair(Link link) {
            return place.texts()
                    .of(
                            "people.pair",
                            roster.organisation(link.pair().a()),
                            roster.organisation(link.pair().b()));
        }

        String path(Link link) {
            return place.path("pairs/" + link.pair().a() + "/" + link.pair().b());
        }

        Optional<Departure> departure() {
            return Optional.ofNullable(standing.leaving().get(carrier.id()));
        }
    }

    static Answer show(Request request, ToolContext context) {
        Found found = Found.of(request, context);
        Place place = found.place();
        Texts texts = place.texts();
        Carrier carrier = found.carrier();
        Model model = new Model(
                texts,
                place,
                carrier.id(),
                lead(found),
                found.departure().isPresent(),
                meetings(found),
                carrier.weakened().stream()
                        .map(link -> new Weakened(found.path(link), found.pair(link), still(link, found)))
                        .toList(),
                apart(found),
                texts.of("people.apart.more", Math.max(0, carrier.pairsLost().size() - SHOWN)));
        return View.of(
                        texts.of("people.if.title", found.roster().role(carrier.id())),
                        Template.of(JteifLeavesGenerated::render, model))
                .context(about(found))
                .under(Stream.concat(
                                Stream.of(place.trail()),
                                Stream.of(new View.Crumb(texts.of("people.title"), place.path("people"))))
                        .toArray(View.Crumb[]::new))
                .about(place.area().id())
                .answer();
    }

    private static String about(Found found) {
        String name = found.roster().name(found.carrier().id());
        String organisations = found.carrier().organisations().stream()
                .map(found.roster()::organisation)
                .collect(Collectors.joining(", "));
        return Stream.of(name, organisations, found.place().area().name())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String lead(Found found) {
        Texts texts = found.place().texts();
        Carrier carrier = found.carrier();
        String links = texts.of(
                "people.if.lead",
                carrier.lost().size(),
                carrier.weakened().size(),
                carrier.pairsLost().size());
        return found.departure()
                .map(departure -> texts.of(
                        departure.lastDay().isPresent() ? "people.if.leaves" : "people.if.leaves.noDay",
                        departure.lastDay().map(DateWords::of).orElse(""),
                        links))
                .orElse(links);
    }

    private static List<Meeting> meetings(Found found) {
        return Introduction.before(found.carrier(), found.standing(), found.roster()).stream()
                .map(needed -> meeting(needed, found))
                .toList();
    }

    private static Meeting meeting(Introduction needed, Found found) {
        Texts texts = found.place().texts();
        Roster roster = found.roster();
        String at = roster.organisation(needed.at());
        String with = roster.organisation(needed.with());
        String others =
                needed.deputies().stream().skip(1).limit(2).map(Person::role).collect(Collectors.joining("; "));
        return new Meeting(
                found.path(needed.link()),
                found.pair(needed.link()),
                needed.deputy().map(person -> roster.both(person.id())).orElse(texts.of("people.noDeputy", at)),
                others.isEmpty() ? "" : texts.of("people.orElse", others),
                needed.meets().isEmpty()
                        ? texts.of("people.somebodyAt", with)
                        : needed.meets().stream().map(roster::both).collect(Collectors.joining("; ")),
                with);
    }

    private static String still(Link link, Found found) {
        return link.carriers()
                .filter(person -> !person.equals(found.carrier().id()))
                .map(found.roster()::both)
                .collect(Collectors.joining("; "));
    }

    private static List<Ends> apart(Found found) {
        return found.carrier().pairsLost().stream()
                .limit(SHOWN)
                .map(pair -> new Ends(
                        found.roster().organisation(pair.a()), found.roster().organisation(pair.b())))
                .toList();
    }

    /** The introductions as a file to take into a meeting. */
    static TableExporter.Taken take(Request request, ToolContext context) {
        Found found = Found.of(request, context);
        Texts texts = found.place().texts();
        List<String> headings = Stream.of("link", "who", "orElse", "whom", "at")
                .map(column -> texts.of("people.meet." + column))
                .toList();
        List<List<String>> rows = meetings(found).stream()
                .map(meeting -> List.of(meeting.link(), meeting.who(), meeting.others(), meeting.whom(), meeting.at()))
                .toList();
        return new TableExporter.Taken(
                "introductions-" + found.place().area().code() + "-" + request.asOf(), headings, rows);
    }
}
