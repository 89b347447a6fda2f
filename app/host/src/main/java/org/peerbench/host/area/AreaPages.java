package org.peerbench.host.area;

import java.util.List;
import java.util.function.Supplier;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.card.HomeCard;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.card.PanelBoard;
import org.peerbench.host.day.Days;
import org.peerbench.host.exchange.Gathering;
import org.peerbench.host.history.RecentChanges;
import org.peerbench.host.outside.OutsideTables;
import org.peerbench.host.outside.SignalInbox;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.tool.Generation;

/** The areas: a map and a table of all, a page of each, forms and routes. */
public final class AreaPages implements Tool {
    private static final int POSITION = 10;

    private final AreasPage areas;
    private final OverviewPage overview;
    private final AreaForms forms;
    private final MyAreas mine;
    private final AreaRoutes routes;
    private final SignalRoutes signalRoutes;
    private final OutsideTables outside;
    private final Days days;
    private final RecentChanges recent;
    private final TimelinePage timeline;

    /**
     * The feature.
     *
     * @param coordinators who can look after areas
     * @param board        draws the tools' panels on an area's page
     * @param signals      the signals of all areas
     * @param generations  those that run now, for the names of tools
     * @param days         lets them be asked about another day
     * @param recent       shows the last changes of an area
     * @param gathering    asks every tool what happened
     */
    public AreaPages(
            Coordinators coordinators,
            PanelBoard board,
            SignalStore signals,
            Supplier<List<Generation>> generations,
            Days days,
            RecentChanges recent,
            Gathering gathering) {
        this.days = days;
        this.recent = recent;
        timeline = new TimelinePage(gathering);
        ToolNames tools = new ToolNames(generations);
        areas = new AreasPage(new TileMaps(), coordinators, signals, tools);
        overview = new OverviewPage(coordinators, board, signals, tools);
        forms = new AreaForms(coordinators);
        mine = new MyAreas(signals);
        routes = new AreaRoutes(coordinators);
        SignalInbox inbox = new SignalInbox(tools::runs);
        outside = new OutsideTables(inbox);
        signalRoutes = new SignalRoutes(signals, inbox, tools);
    }

    @Override
    public void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        for (String bundle : List.of("area", "listing", "editing")) {
            to.texts(new Bundle("org.peerbench.host." + bundle + ".messages"));
        }
        to.navigation(new NavigationItem("area.navigation", "areas", POSITION, read));
        to.page(days.page(new Page("areas", read, areas::show)));
        to.page(days.page(new Page("areas.svg", read, areas::picture)));
        to.page(new Page("areas/new", HostPermissions.COORDINATE.key(), forms::empty));
        to.action(new Action("areas/new", HostPermissions.COORDINATE.key(), forms::add));
        to.page(new Page("areas/{area}/edit", HostPermissions.WRITE.key(), forms::filled));
        to.action(new Action("areas/{area}/edit", HostPermissions.WRITE.key(), forms::change));
        to.page(days.page(recent.ofArea(new Page("areas/{area}", read, overview::show))));
        to.page(days.page(new Page("areas/{area}/organisations", read, OrganisationsPage::show)));
        to.page(days.page(new Page("areas/{area}/people", read, PeoplePage::show)));
        to.page(days.page(new Page("areas/{area}/figures", read, FiguresPage::show)));
        to.exporter(days.exporter(new TableExporter("areas", read, areas::take)));
        to.page(new Page("help/sources", read, SourcesPage::show));
        to.homeCard(new HomeCard("my-areas", "area.mine", POSITION, read, mine::draw));
        to.command(new Command("area.command.map", "area.command.keywords", "areas", read));
        to.command(new Command("area.add", "area.command.keywords", "areas/new", HostPermissions.COORDINATE.key()));
        to.texts(Days.TEXTS);
        to.texts(new Bundle("org.peerbench.host.outside.messages"));
        to.texts(RecentChanges.TEXTS);
        routes.contribute(to, days);
        signalRoutes.contribute(to);
        outside.contribute(to);
        timeline.contribute(to);
    }
}
