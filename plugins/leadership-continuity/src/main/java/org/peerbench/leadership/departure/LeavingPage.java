package org.peerbench.leadership.departure;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.leadership.page.Joint;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.templates.JteleavingGenerated;
import org.peerbench.leadership.tie.Bond;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.LastDay;

/** If this person leaves: which posts become empty, what links go, and whom to introduce before. */
public final class LeavingPage {
    private static final int SHOWN = 12;

    private LeavingPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param note      what other tools could not say; {@code null} when their answer is whole
     * @param handed    how much has been handed over, in one sentence; blank when there is nothing to hand over
     * @param pairsMore how many parted pairs are not listed
     */
    public record Model(
            Texts texts,
            Content token,
            String lead,
            boolean leaves,
            List<Seat> seats,
            String note,
            boolean recorded,
            String handed,
            List<Link> links,
            List<String> pairs,
            int pairsMore,
            List<Fact> facts,
            String save,
            String csv) {}

    /** A post that becomes empty. */
    public record Seat(String path, String label, String organisation, String held, String next) {}

    /**
     * A link to hand over.
     *
     * @param path  the page with the evidence
     * @param place the other organisation's page in the directory
     */
    public record Link(
            String key,
            String path,
            String label,
            String place,
            String what,
            List<Meeting> meets,
            boolean cut,
            boolean done,
            String whom) {}

    /**
     * Whom the successor should meet.
     *
     * @param path  their page in the directory, or their organisation's where nobody is recorded
     * @param email their work address; {@code null} where there is none or not for this viewer
     */
    public record Meeting(String who, String path, String email) {}

    /** A figure with its definition. */
    public record Fact(String name, String value, String definition) {}

    /**
     * The id of somebody of the directory.
     *
     * @throws Refusal 404 if nobody has it
     */
    static String known(String person, Place place) {
        return place.names()
                .person(person)
                .orElseThrow(() -> Refusal.notFound(place.texts().of("departure.nobody")))
                .id();
    }

    static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = place.texts();
        String person = known(request.path("person"), place);
        Leaver leaver = Leaver.of(person, place, request.viewer());
        List<String> pairs = leaver.loss().parted().stream()
                .map(pair -> texts.of(
                        "departure.pair",
                        place.names().organisation(pair.one()),
                        place.names().organisation(pair.other())))
                .toList();
        Model model = new Model(
                texts,
                request.formToken(),
                lead(leaver, place),
                leaver.goneFrom().isPresent(),
                leaver.seats().stream().map(held -> seat(held, place)).toList(),
                leaver.answers().note(),
                leaver.answers().recorded(),
                handed(leaver, place),
                leaver.links().stream()
                        .map(bond -> link(bond, leaver, place, request.viewer()))
                        .toList(),
                pairs.stream().limit(SHOWN).toList(),
                Math.max(0, pairs.size() - SHOWN),
                DepartureFigures.of(leaver, texts),
                place.path("people/" + person + "/introductions"),
                place.path("people/" + person + "/handover.csv"));
        return View.of(title(leaver, place), Template.of(JteleavingGenerated::render, model))
                .context(about(leaver, place))
                .under(Stream.concat(
                                Stream.of(place.trail()),
                                Stream.of(new View.Crumb(place.names().role(person), place.path("people/" + person))))
                        .toArray(View.Crumb[]::new))
                .about(place.area().id())
                .answer();
    }

    private static String title(Leaver leaver, Place place) {
        String role = place.names().role(leaver.person());
        return place.texts().of(leaver.goneFrom().isPresent() ? "departure.title.leaves" : "departure.title", role);
    }

    private static String about(Leaver leaver, Place place) {
        String name = leaver.seats().stream()
                .flatMap(held -> place.names().of(held.holding()).stream())
                .findFirst()
                .orElse("");
        return Stream.of(name, place.area().name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String lead(Leaver leaver, Place place) {
        Texts texts = place.texts();
        String what = leaver.answers().recorded()
                ? texts.of(
                        "departure.lead",
                        leaver.seats().size(),
                        leaver.loss().cut().size(),
                        leaver.loss().parted().size())
                : texts.of("departure.lead.unrecorded", leaver.seats().size());
        return leaver.goneFrom()
                .map(day -> texts.of(
                        "departure.lead.day",
                        place.dates().of(LastDay.said(day)),
                        leaver.daysLeft(place.today()).orElse(0),
                        what))
                .orElse(what);
    }

    private static String handed(Leaver leaver, Place place) {
        if (leaver.handedOver().isEmpty()) {
            return "";
        }
        long done = leaver.links().stream()
                .filter(bond -> leaver.introduction(bond).isPresent())
                .count();
        return place.texts()
                .of(
                        "departure.handed",
                        done,
                        leaver.links().size(),
                        Math.round(100 * leaver.handedOver().getAsDouble()));
    }

    private static Seat seat(Leaver.Held held, Place place) {
        Holding holding = held.holding();
        String since = holding.held()
                .from()
                .map(from -> place.texts().of("departure.since", place.dates().of(from)))
                .orElse("");
        String way = holding.sliceOn(place.day()).map(place.words()::of).orElse("");
        String next = LastDay.said(holding.outlook())
                .map(end -> place.texts()
                        .of(
                                "departure.end",
                                holding.outlook()
                                        .kind()
                                        .map(place.words()::of)
                                        .orElse(place.texts().of("picture.ends")),
                                place.dates().of(end)))
                .orElse("");
        String joint = new Joint(place).said(holding).orElse("");
        return new Seat(
                place.path("posts/" + held.history().post().id()),
                held.history().post().label(),
                place.names().organisation(held.history().post().organisation()),
                Stream.of(way, since, joint).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")),
                next);
    }

    private static Link link(Bond bond, Leaver leaver, Place place, Viewer viewer) {
        String own = bond.endOf(leaver.person());
        String with = bond.beside(own);
        var carriers = own.equals(bond.one()) ? bond.carriersOther() : bond.carriersOne();
        List<Meeting> meets = carriers.isEmpty()
                ? List.of(new Meeting(
                        place.texts().of("departure.somebody", place.names().organisation(with)),
                        "/organisations/" + with,
                        null))
                : carriers.stream()
                        .map(person -> meeting(person, place, viewer))
                        .toList();
        return new Link(
                Handover.key(bond, leaver.person()),
                bond.path(),
                place.names().organisation(with),
                "/organisations/" + with,
                bond.meaning(),
                meets,
                leaver.loss().cut().contains(bond),
                leaver.introduction(bond).isPresent(),
                leaver.introduction(bond)
                        .filter(each -> place.names().shown())
                        .map(Introduction::whom)
                        .orElse(""));
    }

    private static Meeting meeting(String person, Place place, Viewer viewer) {
        return new Meeting(
                Stream.concat(Stream.of(place.names().role(person)), name(person, place, viewer).stream())
                        .collect(Collectors.joining(", ")),
                place.names().person(person).map(known -> "/people/" + person).orElse(""),
                place.names()
                        .person(person)
                        .filter(known -> viewer.seesContacts())
                        .map(Person::email)
                        .orElse(null));
    }

    /** Of a holder as the record allows it; of anybody else as a contact. */
    private static Optional<String> name(String person, Place place, Viewer viewer) {
        List<Holding> held = place.known().posts().stream()
                .flatMap(history -> history.holdings().stream())
                .filter(holding -> person.equals(holding.person()))
                .toList();
        return held.isEmpty()
                ? place.names()
                        .person(person)
                        .filter(known -> viewer.seesContacts())
                        .map(Person::name)
                        .filter(name -> !name.isBlank())
                : held.stream()
                        .flatMap(holding -> place.names().of(holding).stream())
                        .findFirst();
    }

    /** The check-list as a file to take into a meeting. */
    static TableExporter.Taken take(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        String person = known(request.path("person"), place);
        Leaver leaver = Leaver.of(person, place, request.viewer());
        List<String> headings = Stream.of("with", "what", "meets", "cut", "done", "whom")
                .map(column -> place.texts().of("departure.col." + column))
                .toList();
        List<List<String>> rows = leaver.links().stream()
                .map(bond -> {
                    Link link = link(bond, leaver, place, request.viewer());
                    return List.of(
                            link.label(),
                            link.what(),
                            link.meets().stream().map(Meeting::who).collect(Collectors.joining("; ")),
                            place.texts().of(link.cut() ? "departure.cut" : "departure.weakened"),
                            leaver.introduction(bond)
                                    .map(each -> DateWords.of(each.on()))
                                    .orElse(""),
                            link.whom());
                })
                .toList();
        return new TableExporter.Taken("handover-" + place.area().code() + "-" + place.day(), headings, rows);
    }
}
