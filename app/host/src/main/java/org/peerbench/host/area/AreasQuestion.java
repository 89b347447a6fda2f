package org.peerbench.host.area;

import java.time.LocalDate;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Request;
import org.peerbench.host.day.Choice;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Mine;
import org.peerbench.host.listing.Address;

/**
 * What the page of areas is asked for. All of it stands in the address.
 *
 * @param table     as a table rather than as a map
 * @param indicator asked for, or {@code null}
 * @param period    asked for, or {@code null}
 * @param region    only this one, or {@code null}
 * @param kind      only this one, or {@code null}
 * @param text      what the name contains, or {@code null}
 * @param mine      only the viewer's areas
 * @param hasMine   whether the viewer has areas, so that there is a choice
 * @param byRegion  sorted by region, then name
 * @param viewer    who asks
 * @param day       the day asked about
 * @param otherDay  whether that is not today
 * @param choice    the day and the state of record, for links
 */
record AreasQuestion(
        boolean table,
        String indicator,
        String period,
        String region,
        String kind,
        String text,
        boolean mine,
        boolean hasMine,
        boolean byRegion,
        Viewer viewer,
        LocalDate day,
        boolean otherDay,
        Choice choice) {
    static final String PATH = "/areas";
    static final String TABLE = "table";
    static final String MINE = "mine";
    static final String ALL = "all";
    static final String REGION = "region";

    static AreasQuestion of(Request request) {
        boolean hasMine = !request.viewer().areas().isEmpty();
        return new AreasQuestion(
                request.query("view").filter(TABLE::equals).isPresent(),
                request.query("show").orElse(null),
                request.query("period").orElse(null),
                request.query(REGION).orElse(null),
                request.query("kind").orElse(null),
                request.query("q").orElse(null),
                request.query("whose").map(MINE::equals).orElse(hasMine),
                hasMine,
                request.query("sort").filter(REGION::equals).isPresent(),
                request.viewer(),
                request.asOf(),
                request.otherDay(),
                Choice.of(request));
    }

    /** The areas that are shown. */
    AreaFilter filter() {
        return new AreaFilter(text, kind, region, mine ? Mine.of(viewer) : null, day);
    }

    /** Whether only some of the day's areas are asked for. */
    boolean narrowed() {
        return mine || region != null || kind != null || text != null;
    }

    /** This very question as an address. */
    Address address() {
        Address here = Address.of(PATH)
                .with("view", table ? TABLE : null)
                .with("show", indicator)
                .with("period", period)
                .with(REGION, region)
                .with("kind", kind)
                .with("q", text)
                .with("whose", hasMine || mine ? whose() : null)
                .with("sort", byRegion ? REGION : null);
        return choice.at(here);
    }

    String whose() {
        return mine ? MINE : ALL;
    }
}
