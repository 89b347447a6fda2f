package org.peerbench.host.person;

import java.time.LocalDate;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Request;
import org.peerbench.host.day.Choice;
import org.peerbench.host.directory.Mine;
import org.peerbench.host.directory.PersonFilter;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.AreaChoice;

/**
 * What the list is asked for. All of it stands in the address.
 *
 * @param text    what role or name contain, or the empty text
 * @param area    only those of this area (id or code), or the empty text
 * @param mine    only those of the viewer's areas
 * @param hasMine whether the viewer has areas, so that there is a choice
 * @param today   whose areas are offered
 * @param choice  the day and the state of record, for links
 * @param viewer  who asks
 */
public record PersonQuestion(
        String text, String area, boolean mine, boolean hasMine, LocalDate today, Choice choice, Viewer viewer) {
    static PersonQuestion of(Request request) {
        boolean hasMine = !request.viewer().areas().isEmpty();
        String area = request.query("area").orElse("");
        return new PersonQuestion(
                request.query("q").orElse(""),
                area,
                area.isEmpty()
                        && request.query(AreaChoice.WHOSE)
                                .map(AreaChoice.MINE::equals)
                                .orElse(hasMine),
                hasMine,
                request.asOf(),
                Choice.of(request),
                request.viewer());
    }

    PersonFilter filter() {
        return new PersonFilter(text, area.isEmpty() ? null : area, null, mine ? Mine.of(viewer) : null);
    }

    /** Whether only some of the people are asked for. */
    public boolean narrowed() {
        return mine || !text.isEmpty() || !area.isEmpty();
    }

    /** Mine or all, as the address has it. */
    public String whose() {
        return AreaChoice.whose(mine);
    }

    Address address() {
        Address here = Address.of("/people")
                .with("q", text.isEmpty() ? null : text)
                .with("area", area.isEmpty() ? null : area)
                .with(AreaChoice.WHOSE, hasMine ? whose() : null);
        return choice.at(here);
    }
}
