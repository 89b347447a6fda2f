package org.peerbench.leadership.route;

import java.time.LocalDate;
import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.measure.TermClustering;

/** How many ends of core holders come within six months, from which day; of how many known ones and holders. */
public record Clustered(
        Bounded ends, int known, int holders, @Maybe String from) {
    static Clustered of(TermClustering clustering) {
        return new Clustered(
                Bounded.of(clustering.ends()),
                clustering.known(),
                clustering.seats(),
                clustering.from().map(LocalDate::toString).orElse(null));
    }
}
