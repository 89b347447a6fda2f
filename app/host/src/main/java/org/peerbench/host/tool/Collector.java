package org.peerbench.host.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Permission;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.card.HomeCard;
import org.peerbench.api.command.Command;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.exchange.Answering;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.gathering.SearchSource;
import org.peerbench.api.gathering.StorySource;
import org.peerbench.api.gathering.TimelineSource;
import org.peerbench.api.gathering.TodaySource;
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

/** Collects what a tool contributes and checks it: all faults are listed at once, each with its place. */
public final class Collector implements Contributions {
    private static final Pattern PATH =
            Pattern.compile("([a-z0-9][a-z0-9._-]*|\\{[a-zA-Z]+})(/([a-z0-9][a-z0-9._-]*|\\{[a-zA-Z]+}))*|");

    private static final int NAVIGATION = 20;
    private static final int ADDRESSES = 500;
    private static final int CARDS = 12;

    private final Map<String, Permission> permissions = new LinkedHashMap<>();
    private final Map<Class<?>, List<Object>> filed = new LinkedHashMap<>();
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

    private <T> void file(Class<? super T> kind, T item) {
        filed.computeIfAbsent(kind, first -> new ArrayList<>()).add(item);
    }

    private Contributed collected() {
        return new Contributed(permissions, filed, migrations);
    }

    private void check() {
        Contributed all = collected();
        limit("navigation", all.navigation(), NAVIGATION);
        limit("page", all.pages(), ADDRESSES);
        limit("action", all.actions(), ADDRESSES);
        limit("route", all.routes(), ADDRESSES);
        limit("command", all.commands(), ADDRESSES);
        limit("panel", all.areaPanels(), CARDS);
        limit("card", all.homeCards(), CARDS);
        twice(all.pages());
        all.pages().forEach(page -> check("page", page.path(), page.permission()));
        all.actions().forEach(action -> check("action", action.path(), action.permission()));
        all.routes().forEach(route -> check("route", route.path(), route.permission()));
        all.exporters().forEach(exporter -> check("exporter", exporter.path(), exporter.permission()));
        all.jobs().forEach(job -> check("job", job.id(), job.permission()));
        all.navigation().forEach(item -> check("navigation", item.path(), item.permission()));
        all.commands().forEach(command -> check("command", command.path(), command.permission()));
        all.areaPanels().forEach(panel -> check("panel", "", panel.permission()));
        all.homeCards().forEach(card -> check("card", "", card.permission()));
        all.<Answering<?, ?>>all(Answering.class).forEach(each -> check("answering", "", each.permission()));
        all.<TodaySource>all(TodaySource.class).forEach(each -> check("today", each.id(), each.permission()));
        all.<TimelineSource>all(TimelineSource.class).forEach(each -> check("timeline", each.id(), each.permission()));
        all.<StorySource>all(StorySource.class).forEach(each -> check("story", each.id(), each.permission()));
        all.<SearchSource>all(SearchSource.class).forEach(each -> check("search", each.id(), each.permission()));
        all.<HeldBack>all(HeldBack.class)
                .forEach(each -> each.permission().ifPresent(key -> check("held.back", "", key)));
        all.importers().forEach(importer -> check("importer", importer.format(), importer.permission()));
        all.importers()
                .forEach(importer -> importer.result()
                        .ifPresent(result -> checkPage(importer.format(), result.page(), all.pages())));
        all.fileImporters().forEach(importer -> check("importer", importer.format(), importer.permission()));
        all.fileImporters()
                .forEach(importer -> importer.result()
                        .ifPresent(result -> checkPage(importer.format(), result.page(), all.pages())));
    }

    private void limit(String kind, List<?> added, int most) {
        if (added.size() > most) {
            faults.add(Sentences.of("contributes.too.many", added.size(), Sentences.of("contributes." + kind), most));
        }
    }

    /** Two pages at one address: the second could never be seen. */
    private void twice(List<Page> pages) {
        Set<String> paths = new HashSet<>();
        for (Page page : pages) {
            if (!paths.add(page.path())) {
                faults.add(Sentences.of("contributes.twice", page.path()));
            }
        }
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

    /** A link after an import leads to a page that the tool itself has, and nowhere else. */
    private void checkPage(String format, String path, List<Page> pages) {
        boolean own = pages.stream().anyMatch(page -> page.path().equals(path));
        if (!own || path.replace("{area}", "").contains("{")) {
            faults.add(Sentences.of("contributes.no.page", format, path));
        }
    }

    @Override
    public void permission(Permission permission) {
        permissions.put(permission.key(), permission);
    }

    @Override
    public void navigation(NavigationItem item) {
        file(NavigationItem.class, item);
    }

    @Override
    public void page(Page page) {
        file(Page.class, page);
    }

    @Override
    public void action(Action action) {
        file(Action.class, action);
    }

    @Override
    public void route(Route<?, ?> route) {
        file(Route.class, route);
    }

    @Override
    public void areaPanel(AreaPanel panel) {
        file(AreaPanel.class, panel);
    }

    @Override
    public void homeCard(HomeCard card) {
        file(HomeCard.class, card);
    }

    @Override
    public void signals(SignalSource source) {
        file(SignalSource.class, source);
    }

    @Override
    public void subscription(Subscription<?> subscription) {
        file(Subscription.class, subscription);
    }

    @Override
    public void answers(Answering<?, ?> answering) {
        file(Answering.class, answering);
    }

    @Override
    public void today(TodaySource source) {
        file(TodaySource.class, source);
    }

    @Override
    public void timeline(TimelineSource source) {
        file(TimelineSource.class, source);
    }

    @Override
    public void story(StorySource source) {
        file(StorySource.class, source);
    }

    @Override
    public void search(SearchSource source) {
        file(SearchSource.class, source);
    }

    @Override
    public void personalData(PersonalData held) {
        file(PersonalData.class, held);
    }

    @Override
    public void heldBack(HeldBack heldBack) {
        file(HeldBack.class, heldBack);
    }

    @Override
    public void importer(TableImporter importer) {
        file(TableImporter.class, importer);
    }

    @Override
    public void importer(FileImporter importer) {
        file(FileImporter.class, importer);
    }

    @Override
    public void exporter(TableExporter exporter) {
        file(TableExporter.class, exporter);
    }

    @Override
    public void job(Job job) {
        file(Job.class, job);
    }

    @Override
    public void questionnaire(Questionnaire questionnaire) {
        file(Questionnaire.class, questionnaire);
    }

    @Override
    public void command(Command command) {
        file(Command.class, command);
    }

    @Override
    public void help(HelpPage page) {
        file(HelpPage.class, page);
    }

    @Override
    public void asset(Asset asset) {
        file(Asset.class, asset);
    }

    @Override
    public void texts(Bundle bundle) {
        file(Bundle.class, bundle);
    }

    @Override
    public void migrations(String folder) {
        migrations.add(folder);
    }
}
