package org.peerbench.relationships.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Report;

/** Brings stored partners and reports together into networks. */
public record AreaNetworks(Database database, Directory directory) {
    private record Stored(List<String> seated, List<Report> reports) {}

    /**
     * The network of an area; its partners stand by name. They are those at the table on the day or, when only the
     * answers of one survey count, those who were asked about in it.
     */
    public Network of(String area, NetworkQuestion question) {
        Stored stored = database.read(sql -> new Stored(
                seated(area, question, new Partners(sql), new Waves(sql)),
                new Reports(sql).of(area, question.relation().code(), question.basis())));
        return Network.derive(
                actors(stored.seated()), standing(stored.reports(), stored.seated(), question.asOf()), question);
    }

    /** The reports of an area that count, under the names of those who stand for merged organisations on a day. */
    public List<Report> reports(String area, LocalDate day, Basis basis) {
        return standing(database.read(sql -> new Reports(sql).of(area, "", basis)), List.of(), day);
    }

    /** The partners at an area's table on a day, by name. */
    public List<Actor> actors(String area, LocalDate day) {
        return actors(present(database.read(sql -> new Partners(sql).of(area)), day));
    }

    private static List<String> seated(String area, NetworkQuestion question, Partners partners, Waves waves) {
        Optional<String> wave = question.basis().wave();
        List<String> asked =
                wave.flatMap(id -> waves.find(area, id)).map(Wave::roster).orElse(List.of());
        return asked.isEmpty() ? present(partners.of(area), question.asOf()) : asked;
    }

    private static List<String> present(List<Partner> partners, LocalDate day) {
        return partners.stream()
                .filter(partner -> partner.at().possiblyOn(day))
                .map(Partner::organisation)
                .toList();
    }

    private List<Actor> actors(Collection<String> organisations) {
        return directory.organisations(organisations).stream()
                .sorted(Comparator.comparing(Organisation::name))
                .map(found -> new Actor(found.id(), found.name(), found.type()))
                .toList();
    }

    /** Only reports that name somebody who is not at the table can concern a merger: that is rare, and asked once. */
    private List<Report> standing(List<Report> reports, List<String> seated, LocalDate day) {
        Set<String> absent = new HashSet<>();
        reports.forEach(report -> Stream.of(report.sender(), report.receiver(), report.onBehalfOf())
                .forEach(absent::add));
        seated.forEach(absent::remove);
        if (absent.isEmpty()) {
            return reports;
        }
        Heirs heirs = new Heirs(directory, absent, day);
        return reports.stream().flatMap(heirs::of).toList();
    }
}
