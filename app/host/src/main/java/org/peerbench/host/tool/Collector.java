package org.peerbench.host.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Permission;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.card.HomeCard;
import org.peerbench.api.command.Command;
import org.peerbench.api.help.HelpPage;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.route.Route;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.api.transfer.TableImporter;

/** Collects what a tool contributes and checks it: all faults are listed at once, each with its place. */
public final class Collector implements Contributions {
    private static final Pattern PATH =
            Pattern.compile("([a-z0-9._-]+|\\{[a-zA-Z]+})(/([a-z0-9._-]+|\\{[a-zA-Z]+}))*|");

    private final Map<String, Permission> permissions = new LinkedHashMap<>();
    private final List<NavigationItem> navigation = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Route<?, ?>> routes = new ArrayList<>();
    private final List<AreaPanel> areaPanels = new ArrayList<>();
    private final List<HomeCard> homeCards = new ArrayList<>();
    private final List<SignalSource> signals = new ArrayList<>();
    private final List<TableImporter> importers = new ArrayList<>();
    private final List<TableExporter> exporters = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final List<HelpPage> help = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final List<Bundle> texts = new ArrayList<>();
    private final List<String> migrations = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Collector() {}

    /**
     * Asks a tool what it adds.
     *
     * @throws IllegalArgumentException if something of it cannot be used, with one sentence a fault
     */
    public static Contributed ask(Tool tool) {
        Collector collector = new Collector();
        tool.contribute(collector);
        collector.check();
        if (!collector.faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(". ", collector.faults));
        }
        return collector.collected();
    }

    private Contributed collected() {
        return new Contributed(
                permissions,
                navigation,
                pages,
                actions,
                routes,
                areaPanels,
                homeCards,
                signals,
                importers,
                exporters,
                commands,
                help,
                assets,
                texts,
                migrations);
    }

    private void check() {
        pages.forEach(page -> check("page", page.path(), page.permission()));
        actions.forEach(action -> check("action", action.path(), action.permission()));
        routes.forEach(route -> check("route", route.path(), route.permission()));
        exporters.forEach(exporter -> check("exporter", exporter.path(), exporter.permission()));
        navigation.forEach(item -> check("navigation", item.path(), item.permission()));
        commands.forEach(command -> check("command", command.path(), command.permission()));
        areaPanels.forEach(panel -> check("panel", "", panel.permission()));
        homeCards.forEach(card -> check("card", "", card.permission()));
        importers.forEach(importer -> check("importer", importer.format(), importer.permission()));
    }

    private void check(String kind, String path, String permission) {
        String what = Sentences.of("contributes." + kind);
        if (!PATH.matcher(path).matches()) {
            faults.add(Sentences.of("contributes.bad.path", what, path));
        }
        if (!permissions.containsKey(permission)) {
            faults.add(Sentences.of("contributes.no.permission", what, path, permission));
        }
    }

    @Override
    public void permission(Permission permission) {
        permissions.put(permission.key(), permission);
    }

    @Override
    public void navigation(NavigationItem item) {
        navigation.add(item);
    }

    @Override
    public void page(Page page) {
        pages.add(page);
    }

    @Override
    public void action(Action action) {
        actions.add(action);
    }

    @Override
    public void route(Route<?, ?> route) {
        routes.add(route);
    }

    @Override
    public void areaPanel(AreaPanel panel) {
        areaPanels.add(panel);
    }

    @Override
    public void homeCard(HomeCard card) {
        homeCards.add(card);
    }

    @Override
    public void signals(SignalSource source) {
        signals.add(source);
    }

    @Override
    public void importer(TableImporter importer) {
        importers.add(importer);
    }

    @Override
    public void exporter(TableExporter exporter) {
        exporters.add(exporter);
    }

    @Override
    public void command(Command command) {
        commands.add(command);
    }

    @Override
    public void help(HelpPage page) {
        help.add(page);
    }

    @Override
    public void asset(Asset asset) {
        assets.add(asset);
    }

    @Override
    public void texts(Bundle bundle) {
        texts.add(bundle);
    }

    @Override
    public void migrations(String folder) {
        migrations.add(folder);
    }
}
