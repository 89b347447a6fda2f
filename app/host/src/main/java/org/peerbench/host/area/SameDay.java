package org.peerbench.host.area;

import org.peerbench.api.page.Request;
import org.peerbench.host.day.Choice;
import org.peerbench.host.listing.Address;

/** Links that keep the day asked about and the state of record. */
final class SameDay {
    /** The day, in an address. */
    static final String DAY = "asOf";

    private SameDay() {}

    static Address at(String path, Request request) {
        return Choice.of(request).at(Address.of(path));
    }
}
