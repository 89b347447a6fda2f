package org.peerbench.relationships.people;

import org.peerbench.api.Contributions;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.record.Reports;

/** What the people on whom ties hang add to the workbench. */
public final class PeopleRoom {
    private PeopleRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String looksAfter = Permissions.PEOPLE.key();
        to.permission(Permissions.PEOPLE);
        to.texts(new Bundle("org.peerbench.relationships.people.messages"));
        to.page(new Page("areas/{area}/people", Permissions.READ.key(), PeoplePage::show));
        to.page(new Page("areas/{area}/people/{person}", looksAfter, LeavingPage::show));
        to.exporter(new TableExporter("areas/{area}/people", looksAfter, PeoplePage::take));
        to.exporter(new TableExporter("areas/{area}/people/{person}/introductions", looksAfter, LeavingPage::take));
        to.answers(TiesOfPeople.contribution());
        to.subscription(new Subscription<>(Event.PersonLeaves.class, Leaving::hear));
        to.subscription(new Subscription<>(Event.PersonStays.class, Leaving::hear));
        to.today(DeparturesDue.contribution());
        to.personalData(HeldOfPeople.contribution());
        Reports.heldBack().forEach(to::heldBack);
        to.heldBack(Departures.heldBack());
    }
}
