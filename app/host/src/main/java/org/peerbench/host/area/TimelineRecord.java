package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.gathering.TimelineEntry;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.exchange.Gathered;

/**
 * What happened in an area, for programs.
 *
 * @param items   the latest first
 * @param next    always {@code null}: nothing is left out
 * @param missing names of the tools that could not tell
 */
record TimelineRecord(List<Item> items, @Maybe String next, List<String> missing) {
    /**
     * One thing that happened.
     *
     * @param date as given: a year, a month or a day
     */
    record Item(String date, String sentence, String tool, String href) {}

    static TimelineRecord of(Gathered<TimelineEntry> told) {
        return new TimelineRecord(
                told.found().stream()
                        .map(each -> new Item(
                                each.item().date().text(),
                                each.item().sentence(),
                                each.tool(),
                                each.path(each.item().path())))
                        .toList(),
                null,
                told.silent());
    }
}
