package org.peerbench.matching.offer;

import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Request;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;

/** Who offers, and for which area: checked when it is said first. */
record OfferSaving(Request request, ToolContext context) {
    /** A new offer of a person for an area; what is wrong with either is noted. */
    Offer begun(String person, String area, Entered entered) {
        Optional<Area> of = context.directory().area(area).filter(each -> request.may(Permissions.CARE, each.id()));
        if (of.isEmpty()) {
            entered.wrong("area", area.isEmpty() ? "offer.area.missing" : "entry.area.unknown", area);
        }
        Optional<Person> who =
                person.isEmpty() ? Optional.empty() : context.directory().person(person);
        if (who.isEmpty()) {
            entered.wrong("person", "offer.person.missing");
        }
        String id = of.map(Area::id).orElse("");
        who.filter(each -> givesForAnother(each.id(), id))
                .ifPresent(each -> entered.wrong("person", "offer.person.another"));
        return OfferEntry.blank(who.map(Person::id), id);
    }

    /** A person gives for one area, or its limits could not be kept. */
    private boolean givesForAnother(String person, String area) {
        return context.database().read(sql -> new Offers(sql).ofPerson(person)).stream()
                .anyMatch(offer ->
                        offer.state() != Offer.State.CLOSED && !offer.area().equals(area));
    }
}
