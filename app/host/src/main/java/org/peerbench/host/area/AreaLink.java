package org.peerbench.host.area;

import org.peerbench.api.directory.Area;
import org.peerbench.host.listing.Address;

/**
 * A link to an area's page.
 *
 * @param text the area's name
 * @param path where it leads
 */
public record AreaLink(String text, String path) {
    static AreaLink to(Area area, Address from) {
        return new AreaLink(area.name(), of(area, from));
    }

    /** The area's page on the day that the address asks about. */
    static String of(Area area, Address from) {
        return page(area.code(), from);
    }

    static String page(String idOrCode, Address from) {
        String day = from.query().get(SameDay.DAY);
        return Address.of(AreasQuestion.PATH + "/" + Address.segment(idOrCode))
                .with(SameDay.DAY, day)
                .text();
    }
}
