package org.peerbench.relationships.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Report;

/** Brings stored partners and reports together into networks. */
public record AreaNetworks(Database database, Directory directory) {
    private record Stored(List<Partner> partners, List<Report> reports) {}

    /** The network of an area; its partners stand by name. */
    public Network of(String area, NetworkQuestion question) {
        Stored stored = database.read(sql -> new Stored(
                new Partners(sql).of(area),
                new Reports(sql).of(area, question.relation().code())));
        return Network.derive(present(stored.partners(), question.asOf()), stored.reports(), question);
    }

    /** The partners at an area's table on a day, by name. */
    public List<Actor> actors(String area, LocalDate day) {
        List<Partner> partners = database.read(sql -> new Partners(sql).of(area));
        return present(partners, day);
    }

    private List<Actor> present(List<Partner> partners, LocalDate day) {
        List<String> present = partners.stream()
                .filter(partner -> partner.at().possiblyOn(day))
                .map(Partner::organisation)
                .toList();
        return directory.organisations(present).stream()
                .sorted(Comparator.comparing(Organisation::name))
                .map(found -> new Actor(found.id(), found.name(), found.type()))
                .toList();
    }
}
