package org.peerbench.host.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Membership;
import org.peerbench.host.directory.Memberships;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.OpenWords;

/** Where an organisation works: every area recorded, and the shares that a source gives. */
record AreaShares(Handle sql, Texts texts, SourceNames sources) {
    List<OrganisationShown.Share> of(OrganisationEntry entry) {
        Map<String, List<Membership>> published = new Memberships(sql)
                .ofOrganisation(entry.organisation().id()).stream().collect(Collectors.groupingBy(Membership::area));
        Places places = Places.of(sql, List.of(entry));
        List<OrganisationShown.Share> shares = new ArrayList<>();
        for (String area : entry.organisation().areas()) {
            List<Membership> given = published.remove(area);
            if (given == null) {
                places.all(List.of(area)).forEach(place -> shares.add(bare(place)));
            } else {
                given.forEach(membership -> shares.add(share(membership)));
            }
        }
        // Patients come from areas in which nobody has recorded the organisation as a partner.
        published.values().forEach(given -> given.forEach(membership -> shares.add(share(membership))));
        return shares;
    }

    private static OrganisationShown.Share bare(Place place) {
        return new OrganisationShown.Share(place, "", "", "", "");
    }

    private OrganisationShown.Share share(Membership membership) {
        return new OrganisationShown.Share(
                new Place(membership.areaName(), "/areas/" + Address.segment(membership.area())),
                new OpenWords(texts, "organisation.membership.").of(membership.kind()),
                Percentage.of(membership.shareOfOrganisation(), texts),
                Percentage.of(membership.shareOfArea(), texts),
                sources.of(membership.source()));
    }
}
