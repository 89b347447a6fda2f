package org.peerbench.host.transfer;

import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.day.Days;
import org.peerbench.host.transfer.directory.DirectoryTables;

/** Import and export: the pages, the REST routes, and the directory's own tables. */
public final class TransferFeature implements Tool {
    private static final String READ = HostPermissions.READ.key();
    private static final String PLACE = "import";

    private final Imports imports;
    private final Days days;

    /** Shows and serves these imports. */
    public TransferFeature(Imports imports, Days days) {
        this.imports = imports;
        this.days = days;
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(Sentences.BUNDLE);
        to.navigation(new NavigationItem("transfer.navigation", PLACE, 110, READ));
        to.command(new Command("transfer.navigation", "transfer.keywords", PLACE, READ));
        new ImportRoutes(imports).contribute(to);
        new DirectoryTables(days).contribute(to);
        OverviewPage overview = new OverviewPage(imports);
        to.page(new Page(PLACE, READ, overview::answer));
        to.page(new Page("import/take-out", READ, overview::takeOut));
        FilePage file = new FilePage(imports);
        to.page(new Page("import/{owner}/{format}", READ, file::ask));
        to.action(new Action("import/{owner}/{format}", READ, file::receive));
        MatchPage match = new MatchPage(imports);
        to.page(new Page("import/files/{id}/match", READ, match::ask));
        to.action(new Action("import/files/{id}/match", READ, match::receive));
        CheckPage check = new CheckPage(imports);
        to.page(new Page("import/files/{id}", READ, check::show));
        to.page(new Page("import/files/{id}/left-out", READ, check::leftOut));
        to.action(new Action("import/files/{id}/apply", READ, check::apply));
        to.action(new Action("import/files/{id}/undo", READ, check::undo));
    }
}
