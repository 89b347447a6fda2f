package org.peerbench.host.organisation;

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

/** Organisations, mounted at the root. */
public final class OrganisationFeature implements Tool {
    static final String PLACE = "organisations";
    static final String ONE = PLACE + "/{organisation}";

    private static final int POSITION = 20;

    private final Days days;
    private final RecentChanges recent;

    /** Its pages may be asked about another day, and show the last changes. */
    public OrganisationFeature(Days days, RecentChanges recent) {
        this.days = days;
        this.recent = recent;
    }

    @Override
    public void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        String write = RecordAccess.RECORD.key();
        to.permission(RecordAccess.RECORD);
        for (String bundle : List.of("organisation", "listing", "editing")) {
            to.texts(new Bundle("org.peerbench.host." + bundle + ".messages"));
        }
        to.navigation(new NavigationItem("organisation.all", PLACE, POSITION, read));
        to.command(new Command("organisation.add", "organisation.add.keywords", PLACE + "/new", write));
        to.texts(Days.TEXTS);
        to.texts(RecentChanges.TEXTS);
        to.page(days.page(new Page(PLACE, read, OrganisationList::answer)));
        to.page(new Page(PLACE + "/new", write, OrganisationForms::empty));
        to.action(new Action(PLACE + "/new", write, OrganisationForms::add));
        to.page(days.page(recent.ofOrganisation(new Page(ONE, read, OrganisationPage::answer))));
        to.page(new Page(ONE + "/edit", write, OrganisationForms::filled));
        to.action(new Action(ONE + "/edit", write, OrganisationForms::change));
        OrganisationRoutes.contribute(to, days);
    }
}
