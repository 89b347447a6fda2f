package org.peerbench.host.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.command.Command;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.change.UndoRule;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.http.RouteTable;

/** What changed and its undo, mounted at the root. */
public final class HistoryFeature implements Tool {
    private static final int POSITION = 150;

    private final HistoryList list;
    private final RecordHistories records;
    private final SetPage set;
    private final UndoAction undo;
    private final ChangeRoutes routes;
    private final RecentChanges recent;

    /**
     * The history kept in a database.
     *
     * @param database one of the store's, since only these can undo
     * @param accounts the name of an account by its id
     * @param table    tells whose tables and texts are whose
     * @param rule     what no undo may break
     */
    public HistoryFeature(
            Database database, Function<String, Optional<String>> accounts, Supplier<RouteTable> table, UndoRule rule) {
        Telling telling = new Telling(database, accounts, table);
        list = new HistoryList(database, telling, table);
        records = new RecordHistories(telling);
        set = new SetPage(telling);
        undo = new UndoAction(database, telling, rule);
        routes = new ChangeRoutes(telling, undo);
        recent = new RecentChanges(telling);
    }

    /** The last changes of a record, for its page. */
    public RecentChanges recent() {
        return recent;
    }

    @Override
    public void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        to.permission(RecordAccess.RECORD);
        for (String bundle : List.of("history", "listing", "editing")) {
            to.texts(new Bundle("org.peerbench.host." + bundle + ".messages"));
        }
        to.navigation(new NavigationItem("history.all", "history", POSITION, read));
        to.command(new Command("history.title", "history.keywords", "history", read));
        to.page(new Page("history", read, list::answer));
        to.page(new Page("organisations/{organisation}/history", read, records::ofOrganisation));
        to.page(new Page("people/{person}/history", read, records::ofPerson));
        to.page(new Page("areas/{area}/history", read, records::ofArea));
        to.page(new Page("changes/{set}", read, set::answer));
        to.action(new Action("changes/{set}/undo", RecordAccess.RECORD.key(), undo::answer));
        routes.contribute(to);
    }
}
