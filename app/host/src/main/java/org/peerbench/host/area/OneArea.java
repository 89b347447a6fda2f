package org.peerbench.host.area;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.Figure;
import org.peerbench.host.directory.Figures;
import org.peerbench.host.directory.OrganisationFilter;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonFilter;

/**
 * What every page of one area needs to know.
 *
 * @param entry         the area
 * @param history       what it was before and became
 * @param population    the figure for the day; empty when not known
 * @param organisations how many work there on the day
 * @param people        how many are recorded
 */
record OneArea(AreaEntry entry, AreaHistory history, Optional<Figure> population, long organisations, long people) {
    private static final String POPULATION = "population";

    /** Reads the area named in the path. */
    static OneArea read(Handle sql, Request request, ToolContext context) {
        AreaEntry entry = find(sql, request, context);
        String id = entry.area().id();
        List<Figure> figures = new Figures(sql).ofArea(id);
        return new OneArea(
                entry,
                AreaHistory.read(sql, id),
                FiguresOfDay.latest(figures, request.asOf()).stream()
                        .filter(figure -> figure.indicator().equals(POPULATION))
                        .findFirst(),
                new Organisations(sql).count(OrganisationFilter.in(id, request.asOf())),
                new People(sql, Contacts.HIDDEN).count(new PersonFilter(null, id, null, null)));
    }

    static AreaEntry find(Handle sql, Request request, ToolContext context) {
        String key = request.path("area");
        return new Areas(sql)
                .find(key)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("area.none", key)));
    }
}
