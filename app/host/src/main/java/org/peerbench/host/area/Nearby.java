package org.peerbench.host.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Neighbour;
import org.peerbench.host.directory.Neighbours;
import org.peerbench.host.listing.Address;

/**
 * Areas that touch an area and areas like it.
 *
 * @param beside by name
 * @param like   the most alike first
 */
record Nearby(List<Neighbour> beside, List<Neighbour> like) {
    /** Where the measure of likeness is described. */
    static final String SOURCE = "peerbench_similar_v1";

    private static final String MEASURE = "similar_computed_v1";
    private static final int FEW = 6;

    static Nearby read(Handle sql, String area, LocalDate day) {
        Neighbours neighbours = new Neighbours(sql);
        Optional<String> vintage = neighbours.vintage(day);
        return new Nearby(
                vintage.map(year -> neighbours.touching(area, year)).orElse(List.of()),
                vintage.map(year -> neighbours.similar(MEASURE, area, year)).orElse(List.of()));
    }

    Steps touching(Address from, Texts texts) {
        return sentence("area.touching", beside, from, texts);
    }

    Steps similar(Address from, Texts texts) {
        return sentence("area.similar", like.stream().limit(FEW).toList(), from, texts);
    }

    private static Steps sentence(String key, List<Neighbour> areas, Address from, Texts texts) {
        List<AreaLink> links = areas.stream().map(each -> link(each, from)).toList();
        return Steps.of(texts.of(links.isEmpty() ? key + ".none" : key), links, texts.of("area.and"), null);
    }

    private static AreaLink link(Neighbour neighbour, Address from) {
        return new AreaLink(neighbour.name(), AreaLink.page(neighbour.code(), from));
    }
}
