package org.peerbench.host.tool;

import java.util.List;
import java.util.Map;
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

/** All that one tool adds, as it said in {@link org.peerbench.api.Tool#contribute}; immutable. */
public record Contributed(
        Map<String, Permission> permissions,
        List<NavigationItem> navigation,
        List<Page> pages,
        List<Action> actions,
        List<Route<?, ?>> routes,
        List<AreaPanel> areaPanels,
        List<HomeCard> homeCards,
        List<SignalSource> signals,
        List<TableImporter> importers,
        List<TableExporter> exporters,
        List<Command> commands,
        List<HelpPage> help,
        List<Asset> assets,
        List<Bundle> texts,
        List<String> migrations) {
    public Contributed {
        permissions = Map.copyOf(permissions);
        navigation = List.copyOf(navigation);
        pages = List.copyOf(pages);
        actions = List.copyOf(actions);
        routes = List.copyOf(routes);
        areaPanels = List.copyOf(areaPanels);
        homeCards = List.copyOf(homeCards);
        signals = List.copyOf(signals);
        importers = List.copyOf(importers);
        exporters = List.copyOf(exporters);
        commands = List.copyOf(commands);
        help = List.copyOf(help);
        assets = List.copyOf(assets);
        texts = List.copyOf(texts);
        migrations = List.copyOf(migrations);
    }

    /** The permission with this key; the collector has made sure that it exists. */
    public Permission permission(String key) {
        return permissions.get(key);
    }
}
