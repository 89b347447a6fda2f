package org.peerbench.relationships.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.record.AreaRecord;

/**
 * On whom an area's links rest on a day. A contact of which one person has left is no contact any more; the link is then
 * one of which it is not known who carries it.
 *
 * @param network   the links
 * @param keyPeople who carries them
 * @param leaving   announced departures of people who are still there, by person
 */
public record Standing(Network network, KeyPeople keyPeople, Map<String, Departure> leaving) {
    /** Two organisations that are only aware of each other do not work together yet: links count from "cooperate" on. */
    public static final int WORKING = 2;

    public Standing {
        leaving = Map.copyOf(leaving);
    }

    /** As the pages begin: working together, from "cooperate" on, in the eyes of either. */
    public static Standing of(AreaRecord known, LocalDate day, ToolContext context) {
        return of(known, NetworkQuestion.of(Relations.INTENSITY, day).at(WORKING), context);
    }

    /** Of another network. */
    public static Standing of(AreaRecord known, NetworkQuestion question, ToolContext context) {
        Network network = known.network(question);
        Map<String, Departure> announced = context.database().read(sql -> new Departures(sql).announced());
        List<Report> reports = known.reports(question.asOf(), question.basis()).stream()
                .map(report -> report.between(still(report.carriers(), announced, question.asOf())))
                .toList();
        Map<String, Departure> leaving = new HashMap<>(announced);
        leaving.values()
                .removeIf(departure -> departure.goneBy(question.asOf()) || !departure.knownOn(question.asOf()));
        return new Standing(network, KeyPeople.of(reports, network), leaving);
    }

    private static Carriers still(Carriers carriers, Map<String, Departure> announced, LocalDate day) {
        boolean gone = carriers.people()
                .anyMatch(person -> Optional.ofNullable(announced.get(person))
                        .map(departure -> departure.goneBy(day))
                        .orElse(false));
        return gone ? Carriers.UNKNOWN : carriers;
    }

    /** Those who carry links and leave, gravest first. */
    public List<Carrier> leavers() {
        return keyPeople.people().stream()
                .filter(carrier -> leaving.containsKey(carrier.id()))
                .toList();
    }
}
