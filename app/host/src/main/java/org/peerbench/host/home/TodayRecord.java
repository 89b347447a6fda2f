package org.peerbench.host.home;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.exchange.Found;
import org.peerbench.host.exchange.Gathered;

/**
 * What waits for somebody, for programs.
 *
 * @param asOf    the day from which it is seen
 * @param items   the first to fall due first; what has no day comes last
 * @param next    always {@code null}: nothing is left out
 * @param missing names of the tools that could not say what waits
 */
record TodayRecord(String asOf, List<Item> items, @Maybe String next, List<String> missing) {
    /**
     * One thing that waits.
     *
     * @param also what other items say of the same happening
     */
    record Item(
            String key,
            @Maybe String area,
            String sentence,
            @Maybe String waitingFor,
            @Maybe String due,
            String tool,
            String href,
            List<Also> also) {
        static Item of(Matter matter) {
            Found<TodayItem> found = matter.first();
            TodayItem item = found.item();
            return new Item(
                    item.key(),
                    item.area(),
                    item.sentence(),
                    item.waitingFor(),
                    item.due() == null ? null : item.due().toString(),
                    found.tool(),
                    found.path(item.path()),
                    matter.also().stream().map(Also::of).toList());
        }
    }

    /** What else is to be done about it. */
    record Also(
            String key,
            String sentence,
            @Maybe String waitingFor,
            @Maybe String due,
            String tool,
            String href) {
        static Also of(Found<TodayItem> found) {
            TodayItem item = found.item();
            return new Also(
                    item.key(),
                    item.sentence(),
                    item.waitingFor(),
                    item.due() == null ? null : item.due().toString(),
                    found.tool(),
                    found.path(item.path()));
        }
    }

    static TodayRecord of(Gathered<TodayItem> waiting, LocalDate day) {
        return new TodayRecord(
                day.toString(), Matter.of(waiting).stream().map(Item::of).toList(), null, waiting.silent());
    }
}
