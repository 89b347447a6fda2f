package org.peerbench.host.area;

import org.peerbench.api.page.Request;
import org.peerbench.host.listing.Address;

/** Links that keep the day asked about. */
final class SameDay {
    /** The day, in an address. */
    static final String DAY = "asOf";

    private SameDay() {}

    static Address at(String path, Request request) {
        return Address.of(path).with(DAY, request.otherDay() ? request.asOf().toString() : null);
    }
}
