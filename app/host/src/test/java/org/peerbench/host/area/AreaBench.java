package org.peerbench.host.area;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.boot.Contexts;
import org.peerbench.host.card.PanelBoard;
import org.peerbench.host.change.Recorded;
import org.peerbench.host.change.UndoRule;
import org.peerbench.host.day.Days;
import org.peerbench.host.directory.DirectoryStore;
import org.peerbench.host.directory.DirectoryTables;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.exchange.Gathering;
import org.peerbench.host.history.HistoryFeature;
import org.peerbench.host.http.Rendering;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.seed.DemoSeed;
import org.peerbench.host.seed.EnglandSeed;
import org.peerbench.host.signal.SignalKeeper;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.store.Migrations;
import org.peerbench.host.store.Store;
import org.peerbench.host.store.StoreSettings;
import org.peerbench.host.text.BundleTexts;
import org.peerbench.host.tool.Canvass;
import org.peerbench.host.tool.Collector;
import org.peerbench.host.tool.Contributed;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/** The real store, directory and seeds with the areas' pages on them; only the server is missing. */
final class AreaBench implements AutoCloseable {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final Store store;
    private final Database database;
    final ToolContext context;
    private final PanelBoard board;
    private final Canvass canvass;
    private final List<Generation> generations = new CopyOnWriteArrayList<>();
    final Contributed pages;

    private AreaBench(Path folder) {
        store = Store.open(StoreSettings.sqlite(folder).dated(NOON));
        Migrations.host(store);
        database = store.database(DirectoryStore::new);
        ToolGate gate = new ToolGate(NOON);
        ClassLoader loader = AreaBench.class.getClassLoader();
        Texts host = BundleTexts.read(List.of(new Bundle("org.peerbench.host.messages")), loader, null);
        List<Bundle> bundles = Stream.of("area", "listing", "editing", "organisation", "day", "history")
                .map(feature -> new Bundle("org.peerbench.host." + feature + ".messages"))
                .toList();
        Texts texts = BundleTexts.read(bundles, loader, host);
        context = Contexts.ofHost(database, new StoredDirectory(database), texts, NOON);
        board = new PanelBoard(gate, texts, () -> generations);
        canvass = new Canvass(gate);
        AreaPages feature = new AreaPages(
                new Two(),
                board,
                new SignalStore(database),
                () -> generations,
                new Days(
                        new Recorded(
                                database, DirectoryTables.TRACKED, DirectoryTables.PUBLISHED, DirectoryTables.LOADS),
                        (context, then) -> context),
                new HistoryFeature(
                                database, account -> Optional.empty(), () -> RouteTable.of(generations), UndoRule.NONE)
                        .recent(),
                new Gathering(canvass, () -> generations));
        pages = Collector.ask(to -> {
            HostPermissions.all().forEach(to::permission);
            feature.contribute(to);
        });
    }

    /** Two coordinators. */
    private record Two() implements Coordinators {
        @Override
        public List<Coordinator> choices() {
            return List.of(new Coordinator("account-1", "Coordinator"), new Coordinator("account-2", "Colleague"));
        }

        @Override
        public Optional<String> name(String account) {
            return choices().stream()
                    .filter(each -> each.account().equals(account))
                    .map(Coordinator::name)
                    .findFirst();
        }
    }

    static AreaBench empty(Path folder) {
        return new AreaBench(folder);
    }

    static AreaBench withEngland(Path folder) {
        AreaBench workbench = new AreaBench(folder);
        EnglandSeed.load(workbench.database, NOON);
        return workbench;
    }

    static AreaBench withDemo(Path folder) {
        AreaBench workbench = new AreaBench(folder);
        DemoSeed.load(workbench.database, NOON);
        return workbench;
    }

    /** Runs a tool that sees these signals in every area, and looks at one area. */
    void see(String area, List<Signal> signals) {
        Contributed seeing = Collector.ask(to -> to.signals(new SignalSource("test", (it, day, context) -> signals)));
        generations.add(new Generation("seeing", "/tools/seeing", seeing, context, AreaBench.class.getClassLoader()));
        ToolGate gate = new ToolGate(NOON);
        try (var keeper = new SignalKeeper(database, directory(), () -> generations, gate, NOON)) {
            keeper.changed(List.of(directory().area(area).orElseThrow().id()));
            keeper.settle();
        }
        generations.clear();
    }

    Answer get(String path, Request request) {
        return pages.pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .handler()
                .answer(request, context);
    }

    Answer post(String path, Request request) {
        return pages.actions().stream()
                .filter(action -> action.path().equals(path))
                .findFirst()
                .orElseThrow()
                .handler()
                .answer(request, context);
    }

    /** Calls the route and gives its reply. */
    <Q> Reply<?> call(Method method, String path, ApiRequest<Q> call) {
        Route<?, ?> route = pages.routes().stream()
                .filter(each -> each.method() == method && each.path().equals(path))
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked")
        Route<Q, ?> asked = (Route<Q, ?>) route;
        return asked.handler().answer(call, context);
    }

    View view(String path, Request request) {
        return ((Answer.Whole) get(path, request)).view();
    }

    Document page(String path, Request request) {
        return page(view(path, request));
    }

    static Document page(View view) {
        String context = view.context() == null ? "" : view.context();
        return Jsoup.parse(
                "<h1>" + view.title() + "</h1><p class=context>" + context + "</p>" + Rendering.of(view.body()));
    }

    Directory directory() {
        return context.directory();
    }

    @Override
    public void close() {
        board.close();
        canvass.close();
        store.close();
    }
}
