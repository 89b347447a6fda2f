package org.peerbench.host.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Indicator;
import org.peerbench.host.directory.Tally;

/**
 * What the page of areas shows.
 *
 * @param question   what was asked
 * @param day        all areas of the day, by name
 * @param shown      those that fit, by name or by region and name; never by value
 * @param regions    of the day
 * @param kinds      of the day
 * @param indicators that can be chosen
 * @param figure     the one that is shown; empty when none is loaded
 */
record AreasFound(
        AreasQuestion question,
        List<AreaEntry> day,
        List<AreaEntry> shown,
        List<Tally> regions,
        List<Tally> kinds,
        List<Indicator> indicators,
        Optional<ShownFigure> figure) {
    private static final Comparator<AreaEntry> BY_REGION =
            Comparator.comparing(entry -> entry.area().region(), Comparator.nullsLast(Comparator.naturalOrder()));

    static AreasFound read(Handle sql, AreasQuestion question) {
        Areas areas = new Areas(sql);
        AreaFilter ofDay = AreaFilter.on(question.day());
        List<AreaEntry> byName = areas.all(question.filter());
        FigureChoice choice = new FigureChoice(sql);
        return new AreasFound(
                question,
                areas.all(ofDay),
                question.byRegion() ? byName.stream().sorted(BY_REGION).toList() : byName,
                areas.regions(ofDay),
                areas.kinds(ofDay),
                choice.indicators(),
                choice.shown(question));
    }

    /** How many of the shown areas have no figure. */
    long unknown() {
        return figure.map(it -> it.unknown(shown).count()).orElse((long) shown.size());
    }
}
