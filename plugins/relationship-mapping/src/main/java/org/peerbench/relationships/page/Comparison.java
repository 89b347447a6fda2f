package org.peerbench.relationships.page;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.relationships.change.Changes;
import org.peerbench.relationships.change.Moment;
import org.peerbench.relationships.measure.Development;
import org.peerbench.relationships.network.Relation;

/**
 * What a route or a page compares.
 *
 * @param from    the earlier
 * @param to      the later
 * @param changes what changed; empty where there is only one moment
 * @param figures the main figures then and now; none where there is only one moment
 */
public record Comparison(Optional<Moment> from, Moment to, Optional<Changes> changes, List<Development> figures) {
    /**
     * Reads {@code from} and {@code to}, and the choices of every network; every link counts from the relation's own
     * level on unless another is asked for.
     */
    public static Comparison of(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Compared compared = Compared.of(place, Filter.of(place, request, Relation::level), request);
        int last = compared.moments().size() - 1;
        Moment to = compared.moments().get(last);
        return last == 0
                ? new Comparison(Optional.empty(), to, Optional.empty(), List.of())
                : new Comparison(
                        Optional.of(compared.moments().get(0)),
                        to,
                        Optional.of(compared.changes()),
                        Development.between(compared.first(), compared.last()));
    }
}
