package org.peerbench.host.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.access.Permission;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.card.HomeCard;
import org.peerbench.api.command.Command;
import org.peerbench.api.help.HelpPage;
import org.peerbench.api.job.Job;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.route.Route;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.FileImporter;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.api.transfer.TableImporter;

/** All that one tool adds, as it said in {@link org.peerbench.api.Tool#contribute}, filed by its class; immutable. */
public final class Contributed {
    private final Map<String, Permission> permissions;
    private final Map<Class<?>, List<Object>> filed = new LinkedHashMap<>();
    private final List<String> migrations;

    Contributed(Map<String, Permission> permissions, Map<Class<?>, List<Object>> filed, List<String> migrations) {
        this.permissions = Map.copyOf(permissions);
        this.migrations = List.copyOf(migrations);
        filed.forEach((kind, items) -> this.filed.put(kind, List.copyOf(items)));
    }

    /**
     * Everything of one kind, in the order in which it was added; empty where nothing was.
     *
     * @param kind the class of the contribution, as the collector filed it
     */
    @SuppressWarnings("unchecked") // The collector files under a class only what is of that class.
    public <T> List<T> all(Class<? super T> kind) {
        return (List<T>) filed.getOrDefault(kind, List.of());
    }

    public Map<String, Permission> permissions() {
        return permissions;
    }

    /** The permission with this key; the collector has made sure that it exists. */
    public Permission permission(String key) {
        return permissions.get(key);
    }

    public List<NavigationItem> navigation() {
        return all(NavigationItem.class);
    }

    public List<Page> pages() {
        return all(Page.class);
    }

    public List<Action> actions() {
        return all(Action.class);
    }

    public List<Route<?, ?>> routes() {
        return all(Route.class);
    }

    public List<AreaPanel> areaPanels() {
        return all(AreaPanel.class);
    }

    public List<HomeCard> homeCards() {
        return all(HomeCard.class);
    }

    public List<SignalSource> signals() {
        return all(SignalSource.class);
    }

    public List<TableImporter> importers() {
        return all(TableImporter.class);
    }

    public List<FileImporter> fileImporters() {
        return all(FileImporter.class);
    }

    public List<TableExporter> exporters() {
        return all(TableExporter.class);
    }

    public List<Job> jobs() {
        return all(Job.class);
    }

    public List<Questionnaire> questionnaires() {
        return all(Questionnaire.class);
    }

    public List<Command> commands() {
        return all(Command.class);
    }

    public List<HelpPage> help() {
        return all(HelpPage.class);
    }

    public List<Asset> assets() {
        return all(Asset.class);
    }

    public List<Bundle> texts() {
        return all(Bundle.class);
    }

    /** The folders of migrations. */
    public List<String> migrations() {
        return migrations;
    }
}
