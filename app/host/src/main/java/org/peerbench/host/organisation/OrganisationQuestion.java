package org.peerbench.host.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Request;
import org.peerbench.host.day.Choice;
import org.peerbench.host.directory.Mine;
import org.peerbench.host.directory.OrganisationFilter;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.AreaChoice;

/**
 * What the list is asked for. All of it stands in the address.
 *
 * @param text    what name or code contain, or the empty text
 * @param type    only this type, or the empty text
 * @param area    only those of this area (id or code), or the empty text
 * @param mine    only those of the viewer's areas
 * @param hasMine whether the viewer has areas, so that there is a choice
 * @param day     the day asked about
 * @param choice  the day and the state of record, for links
 * @param viewer  who asks
 */
public record OrganisationQuestion(
        String text,
        String type,
        String area,
        boolean mine,
        boolean hasMine,
        LocalDate day,
        Choice choice,
        Viewer viewer) {
    static OrganisationQuestion of(Request request) {
        boolean hasMine = !request.viewer().areas().isEmpty();
        String area = request.query("area").orElse("");
        return new OrganisationQuestion(
                request.query("q").orElse(""),
                request.query("type").orElse(""),
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

    OrganisationFilter filter() {
        return new OrganisationFilter(
                text, type.isEmpty() ? Set.of() : Set.of(type), area.isEmpty() ? null : area, whoseAreas(), day);
    }

    /** The same without the type, to count how many there are of each. */
    OrganisationFilter anyType() {
        return new OrganisationFilter(text, Set.of(), area.isEmpty() ? null : area, whoseAreas(), day);
    }

    private Mine whoseAreas() {
        return mine ? Mine.of(viewer) : null;
    }

    /** Whether only some of the day's organisations are asked for. */
    public boolean narrowed() {
        return mine || !text.isEmpty() || !type.isEmpty() || !area.isEmpty();
    }

    /** Mine or all, as the address has it. */
    public String whose() {
        return AreaChoice.whose(mine);
    }

    Address address() {
        Address here = Address.of("/organisations")
                .with("q", text.isEmpty() ? null : text)
                .with("type", type.isEmpty() ? null : type)
                .with("area", area.isEmpty() ? null : area)
                .with(AreaChoice.WHOSE, hasMine ? whose() : null);
        return choice.at(here);
    }
}
