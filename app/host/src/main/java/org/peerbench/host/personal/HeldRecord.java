package org.peerbench.host.personal;

import java.util.List;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.exchange.Gathered;

/**
 * What is held about a person, for programs and for handing over.
 *
 * @param person  the person's id
 * @param asOf    the moment it was asked for
 * @param items   what is held
 * @param missing names of the tools that could not say what they hold
 */
record HeldRecord(String person, String asOf, List<Item> items, List<String> missing) {
    /** One thing that is held, and by which tool. */
    record Item(
            String tool, String label, String value, @Maybe String href) {}

    static HeldRecord of(String person, String asOf, Gathered<HeldFact> held) {
        return new HeldRecord(
                person,
                asOf,
                held.found().stream()
                        .map(each -> new Item(
                                each.tool(),
                                each.item().label(),
                                each.item().value(),
                                each.path(each.item().path())))
                        .toList(),
                held.silent());
    }
}
