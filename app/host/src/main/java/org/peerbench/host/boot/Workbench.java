package org.peerbench.host.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peerbench.api.Tool;
import org.peerbench.host.card.PanelBoard;
import org.peerbench.host.console.ConsoleFeature;
import org.peerbench.host.console.RunFile;
import org.peerbench.host.exchange.Exchange;
import org.peerbench.host.exchange.SignalInquiry;
import org.peerbench.host.http.Assets;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.http.Visits;
import org.peerbench.host.http.WebParts;
import org.peerbench.host.http.WebServer;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.job.JobDesk;
import org.peerbench.host.job.Place;
import org.peerbench.host.outbox.Sending;
import org.peerbench.host.outbox.StoredOutbox;
import org.peerbench.host.questionnaire.StoredQuestionnaires;
import org.peerbench.host.questionnaire.SurveyLinks;
import org.peerbench.host.signal.SignalKeeper;
import org.peerbench.host.tool.Collector;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolSettings;
import org.peerbench.host.tool.Tools;
import org.peerbench.host.transfer.Imports;
import org.slf4j.LoggerFactory;

/**
 * One running workbench. HTTP listens before any tool starts, so that sign-in, directory and administration never depend
 * on a tool; closing takes everything down in the opposite order.
 */
public final class Workbench implements AutoCloseable {
    private static final String HOST = "host";

    private final Workshop workshop;
    private final Services services;
    private final Exchange exchange;
    private final Tools tools;
    private final SignalKeeper signals;
    private final PanelBoard board;
    private final Imports imports;
    private final JobDesk jobs;
    private final SurveyLinks links;
    private final Sending sending;
    private final Generation own;
    private final WebServer server;
    private final Assets ownFiles = WebFiles.own();
    private volatile RouteTable table;
    private volatile Assets assets;

    private Workbench(Settings settings, Orders orders) {
        workshop = Workshop.open(settings, this::address);
        services = workshop.services();
        jobs = new JobDesk(
                services.database(),
                () -> table.generations(),
                services.gate(),
                settings.clock(),
                services.ids(),
                Place.of(settings.data()));
        exchange = Exchange.over(
                services.database(),
                workshop.store().events(),
                services.gate(),
                () -> table.generations(),
                settings.clock());
        tools = new Tools(
                settings.plugins(),
                toolSettings(settings),
                new ToolGround(
                        workshop.store(),
                        new SignalInquiry(
                                services.signals(),
                                services.directory(),
                                exchange.canvass(),
                                () -> table.generations()),
                        jobs,
                        exchange.inquiry(),
                        Holders.of(services.access().accounts()),
                        services.address(),
                        services.texts(),
                        settings.clock()),
                services.gate(),
                this::show);
        signals = new SignalKeeper(
                services.database(), services.directory(), tools::generations, services.gate(), settings.clock());
        Visits visits = new Visits(services.access(), settings.publicUrl().startsWith("https:"));
        board = new PanelBoard(services.gate(), services.texts(), () -> table.generations());
        imports = OwnFeatures.imports(services, () -> table);
        links = new SurveyLinks(settings.clock(), services.address());
        sending = OwnFeatures.sending(services, links);
        String secret = UUID.randomUUID().toString();
        List<Tool> features =
                new ArrayList<>(OwnFeatures.all(services, visits, tools, board, imports, jobs, exchange, () -> table));
        features.addAll(OwnFeatures.asking(services, links, sending, () -> table));
        features.add(new ConsoleFeature(secret, words -> orders.of(words).map(order -> order.carryOut(services))));
        own = generation(new Features(features));
        show(List.of());
        server = listen(settings, Web.parts(services, visits, () -> assets));
        new RunFile(onThisMachine(settings.host()), server.port(), secret).write(settings.data());
    }

    private WebServer listen(Settings settings, WebParts parts) {
        try {
            return WebServer.start(settings.host(), settings.port(), parts, () -> table);
        } catch (RuntimeException failure) {
            giveBack();
            throw failure;
        }
    }

    private ToolSettings toolSettings(Settings settings) {
        return new ToolSettings(
                settings.data().resolve("running"),
                settings.data().resolve("tools"),
                settings.safeMode(),
                settings.budgets(),
                workshop.store()::interrupt);
    }

    private static String onThisMachine(String host) {
        return host.equals("0.0.0.0") ? "127.0.0.1" : host;
    }

    /**
     * Starts; returns when it serves and each tool has started or failed.
     *
     * @throws org.peerbench.host.store.CannotOpen if the data folder or the database cannot be used, with one sentence
     * @throws org.peerbench.api.Refusal if a demonstration's folder is opened for live work or the other way round, or
     *     the address or the port cannot be had
     */
    public static Workbench start(Settings settings) {
        return start(settings, words -> Optional.empty());
    }

    /** Starts, and takes orders of the command line. */
    public static Workbench start(Settings settings, Orders orders) {
        Workbench workbench = new Workbench(settings, orders);
        try {
            workbench.begin();
            return workbench;
        } catch (RuntimeException | Error failure) {
            workbench.close();
            throw failure;
        }
    }

    private void begin() {
        boolean fresh = services.settings().kind() == InstanceKind.DEMO && Demonstration.fill(services);
        tools.startAll();
        if (fresh) {
            Demonstration.bringIn(imports);
            Demonstration.ask(services, table.generations(), links);
            Demonstration.play(workshop, table.generations(), imports, false);
        }
        workshop.store().listen(committed -> signals.changed(committed.areas()));
        signals.everything(fresh);
        if (fresh) {
            signals.settle();
            Demonstration.play(workshop, table.generations(), imports, true);
        }
        jobs.begin();
        sending.begin();
    }

    private Generation generation(Features features) {
        var contributed = Collector.ask(features);
        HostContext context = new HostContext(
                HOST,
                "",
                services.address(),
                services.database(),
                services.directory(),
                services.signals(),
                jobs.of(HOST),
                exchange.inquiry(),
                new StoredOutbox(services.database(), HOST),
                new StoredQuestionnaires(
                        services.database(), HOST, services.settings().clock()),
                Holders.of(services.access().accounts()),
                Features.texts(contributed.texts()),
                Json.mapper(),
                services.settings().clock(),
                LoggerFactory.getLogger(Workbench.class));
        return new Generation(HOST, "", contributed, context, Workbench.class.getClassLoader());
    }

    /** Swaps the table: requests under way keep the one they began with. */
    private void show(List<Generation> running) {
        List<Generation> all = new ArrayList<>();
        all.add(own);
        all.addAll(running);
        assets = WebFiles.withTools(ownFiles, running);
        table = RouteTable.of(all);
        jobs.changed();
        exchange.follow();
    }

    /** The address by which it is reached, without a slash at its end. */
    public String address() {
        return services.settings().at(services.settings().host(), port()).address();
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** What it stands on, for the command line and for tests. */
    public Services services() {
        return services;
    }

    /** The tools. */
    public Tools tools() {
        return tools;
    }

    /** Where the tools meet. */
    public Exchange exchange() {
        return exchange;
    }

    /** What keeps the signals true. */
    public SignalKeeper signals() {
        return signals;
    }

    /** What is done in the background. */
    public JobDesk jobs() {
        return jobs;
    }

    /** The addresses of this moment. */
    public RouteTable routes() {
        return table;
    }

    @Override
    public void close() {
        RunFile.remove(services.settings().data());
        server.close();
        giveBack();
    }

    private void giveBack() {
        sending.close();
        signals.close();
        jobs.close();
        exchange.close();
        tools.close();
        board.close();
        workshop.close();
    }
}
