package org.peerbench.relationships.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Organisation;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Report;

/**
 * What is recorded of one area's relationships, as far as one viewer may know it. The one place from which whatever is
 * shown, sent or signalled takes its reports, so that none reaches somebody for whom it is not.
 *
 * <p>Everything is read when it is first asked for and then kept, and a network is derived once for each question: make
 * one for a request, a round of signals or an answer, hand it on, and let it go. Not for several threads.
 */
public final class AreaRecord {
    private record Day(LocalDate day, Basis basis) {}

    private final String area;
    private final boolean looksAfter;
    private final Database database;
    private final KnownOrganisations organisations;
    private final Once<List<Partner>> partners;
    private final Once<List<Wave>> waves;
    private final Once<List<Relation>> relations;
    private final Map<Optional<Instant>, List<Report>> reports = new HashMap<>();
    private final Map<Day, List<Report>> standing = new HashMap<>();
    private final Map<NetworkQuestion, Network> networks = new HashMap<>();

    private AreaRecord(String area, boolean looksAfter, ToolContext context) {
        this.area = area;
        this.looksAfter = looksAfter;
        this.database = context.database();
        this.organisations = new KnownOrganisations(context.directory());
        this.partners = new Once<>(database, sql -> new Partners(sql).of(area));
        this.waves = new Once<>(database, sql -> new Waves(sql).of(area));
        this.relations = new Once<>(database, sql -> new StoredRelations(sql).all());
    }

    /**
     * Of an area.
     *
     * @param area   its id
     * @param viewer who will see what is made of it; {@link Viewer#ANYBODY} for what everybody sees, such as a signal
     */
    public static AreaRecord of(String area, Viewer viewer, ToolContext context) {
        return new AreaRecord(area, viewer.may(Permissions.PEOPLE, area), context);
    }

    /** As those know it who look after the area: only they bring files in. */
    public static AreaRecord ofWhoLooksAfter(String area, ToolContext context) {
        return new AreaRecord(area, true, context);
    }

    /** Id of the area. */
    public String area() {
        return area;
    }

    /** All partners that were ever recorded. */
    public List<Partner> partners() {
        return partners.get();
    }

    /** The rounds of asking, the earliest first. */
    public List<Wave> waves() {
        return waves.get();
    }

    /** A round of asking by id or, ignoring case, by name. */
    public Optional<Wave> wave(String idOrName) {
        return Waves.find(waves(), idOrName);
    }

    /** Whatever can be asked about two organisations. */
    public List<Relation> relations() {
        return relations.get();
    }

    /** The one with this code. */
    public Optional<Relation> relation(String code) {
        return relations().stream()
                .filter(relation -> relation.code().equals(code))
                .findFirst();
    }

    /** The reports on all relations that count and that the viewer may know, as they were given, oldest record first. */
    public List<Report> reports(Basis basis) {
        List<Report> recorded = reports.computeIfAbsent(basis.recordedBy(), this::read);
        return basis.wave().isEmpty()
                ? recorded
                : recorded.stream()
                        .filter(report -> report.origin().wave().equals(basis.wave()))
                        .toList();
    }

    /** The same on one relation. */
    public List<Report> reports(Relation relation, Basis basis) {
        return reports(basis).stream()
                .filter(report -> report.relation().equals(relation.code()))
                .toList();
    }

    /** The reports on all relations, under the names of those who stand for merged organisations on a day. */
    public List<Report> reports(LocalDate day, Basis basis) {
        return standing.computeIfAbsent(new Day(day, basis), on -> standing(reports(on.basis()), List.of(), on.day()));
    }

    /**
     * The network of the area; its partners stand by name. They are those at the table on the day or, when only the
     * answers of one survey count, those who were asked about in it.
     */
    public Network network(NetworkQuestion question) {
        return networks.computeIfAbsent(question, this::derive);
    }

    /** The partners at the area's table on a day, by name. */
    public List<Actor> actors(LocalDate day) {
        return actors(present(day));
    }

    private Network derive(NetworkQuestion question) {
        List<String> seated = seated(question);
        List<Report> said = reports(question.relation(), question.basis());
        return Network.derive(actors(seated), standing(said, seated, question.asOf()), question);
    }

    private List<String> seated(NetworkQuestion question) {
        List<String> asked =
                question.basis().wave().flatMap(this::wave).map(Wave::roster).orElse(List.of());
        return asked.isEmpty() ? present(question.asOf()) : asked;
    }

    private List<String> present(LocalDate day) {
        return partners().stream()
                .filter(partner -> partner.at().possiblyOn(day))
                .map(Partner::organisation)
                .toList();
    }

    private List<Actor> actors(List<String> ids) {
        return organisations.of(ids).stream()
                .sorted(Comparator.comparing(Organisation::name))
                .map(found -> new Actor(found.id(), found.name(), found.type()))
                .toList();
    }

    /** Only reports that name somebody who is not at the table can concern a merger. */
    private List<Report> standing(List<Report> said, List<String> seated, LocalDate day) {
        Set<String> absent = new HashSet<>();
        said.forEach(report -> Stream.of(report.sender(), report.receiver(), report.onBehalfOf())
                .forEach(absent::add));
        seated.forEach(absent::remove);
        if (absent.isEmpty()) {
            return said;
        }
        Heirs heirs = new Heirs(organisations, absent, day);
        return said.stream().flatMap(heirs::of).toList();
    }

    private List<Report> read(Optional<Instant> by) {
        return database.read(sql -> new Reports(sql).of(area, "", Basis.recordedBy(by))).stream()
                .filter(report -> report.origin().confidentiality().shown(looksAfter))
                .map(report -> looksAfter ? report : report.unnoted())
                .toList();
    }
}
