package org.peerbench.host.person;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.day.Days;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.history.RecentChanges;

/** People, mounted at the root. */
public final class PersonFeature implements Tool {
    static final String PLACE = "people";
    static final String ONE = PLACE + "/{person}";

    private static final int POSITION = 30;

    private final Days days;
    private final RecentChanges recent;

    /** Its pages may be asked about another day, and show the last changes. */
    public PersonFeature(Days days, RecentChanges recent) {
        this.days = days;
        this.recent = recent;
    }

    @Override
    public void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        String write = RecordAccess.RECORD.key();
        to.permission(RecordAccess.RECORD);
        for (String bundle : List.of("person", "listing", "editing")) {
            to.texts(new Bundle("org.peerbench.host." + bundle + ".messages"));
        }
        to.navigation(new NavigationItem("person.all", PLACE, POSITION, read));
        to.command(new Command("person.add", "person.add.keywords", PLACE + "/new", write));
        to.texts(Days.TEXTS);
        to.texts(RecentChanges.TEXTS);
        to.page(days.undated(new Page(PLACE, read, PersonList::answer)));
        to.page(new Page(PLACE + "/new", write, PersonForms::empty));
        to.action(new Action(PLACE + "/new", write, PersonForms::add));
        to.page(days.undated(recent.ofPerson(new Page(ONE, read, PersonPage::answer))));
        to.page(new Page(ONE + "/edit", write, PersonForms::filled));
        to.action(new Action(ONE + "/edit", write, PersonForms::change));
        PersonRoutes.contribute(to, days);
    }
}
