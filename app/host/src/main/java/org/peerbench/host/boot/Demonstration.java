package org.peerbench.host.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Area;
import org.peerbench.host.account.Account;
import org.peerbench.host.account.AccountDraft;
import org.peerbench.host.account.LinkPurpose;
import org.peerbench.host.http.InnerCall;
import org.peerbench.host.questionnaire.Invitations;
import org.peerbench.host.questionnaire.Rehearsal;
import org.peerbench.host.questionnaire.StoredQuestionnaires;
import org.peerbench.host.questionnaire.SurveyLinks;
import org.peerbench.host.seed.DemoSeed;
import org.peerbench.host.seed.SeedImport;
import org.peerbench.host.seed.SeedStory;
import org.peerbench.host.seed.SeedSurvey;
import org.peerbench.host.story.JobsAtOnce;
import org.peerbench.host.story.MovingClock;
import org.peerbench.host.story.Playing;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.transfer.Asking;
import org.peerbench.host.transfer.ImportOrder;
import org.peerbench.host.transfer.ImportRun;
import org.peerbench.host.transfer.Imports;

/** Fills a demonstration: the fictional region, somebody to sign in as, and what the tools know of it. */
public final class Demonstration {
    private static final Author ITSELF =
            new Author("system", Features.shellTexts().of("shell.product"), "demo");

    private Demonstration() {}

    /** Loads the region, at a folder's first start only; says whether this is it. */
    static boolean fill(Services services) {
        // The account comes last: where there is none, an earlier start was cut off or there was none.
        boolean first = services.access().accounts().list().isEmpty();
        if (first) {
            DemoSeed.load(services.database(), services.settings().clock());
            coordinator(services);
        }
        return first;
    }

    private static void coordinator(Services services) {
        String name = services.texts().of("demo.coordinator", DemoSeed.region());
        AccountDraft draft = new AccountDraft(name, Role.COORDINATOR, null, Set.of());
        String account = services.access().accounts().create(ITSELF, draft);
        List<Area> areas =
                services.directory().areas(LocalDate.now(services.settings().clock()));
        services.database().write(ITSELF, services.texts().of("demo.lead", name), tx -> {
            areas.forEach(area -> tx.changes().update("area", area.id(), area.revision(), Map.of("lead", account)));
            return null;
        });
    }

    /** Brings in what the tools know of the region, through their own importers; a tool that does not run knows nothing. */
    static void bringIn(Imports imports) {
        for (SeedImport seed : DemoSeed.imports()) {
            bringIn(imports, seed);
        }
    }

    private static void bringIn(Imports imports, SeedImport seed) {
        if (!imports.offers(seed.tool(), seed.format())) {
            return;
        }
        ImportOrder order = ImportOrder.of(seed.tool(), seed.format(), seed.parameters(), seed.name());
        ImportRun run = imports.receive(order, seed.content(), ITSELF, Asking.NOBODY);
        imports.apply(run.id(), ITSELF);
    }

    /** Has its people asked, and answer: each through a personal link, on the days of their surveys. */
    static void ask(Services services, List<Generation> running, SurveyLinks links) {
        LocalDate today = LocalDate.now(services.settings().clock());
        for (SeedSurvey survey : DemoSeed.surveys(services.database())) {
            running.stream()
                    .filter(tool -> tool.id().equals(survey.tool()))
                    .findFirst()
                    .map(tool -> new Rehearsal(then -> at(tool, then), services.gate(), links))
                    .ifPresent(rehearsal -> rehearsal.perform(survey, today, ITSELF));
        }
    }

    /** Plays what happened in the region, with the tools that run. */
    static void play(Workshop workshop, List<Generation> running, Imports imports, boolean later) {
        for (SeedStory story : DemoSeed.stories()) {
            running.stream()
                    .filter(tool -> story.later() == later && tool.id().equals(story.tool()))
                    .findFirst()
                    .ifPresent(tool -> playing(workshop, tool, imports).perform(story));
        }
    }

    private static Playing playing(Workshop workshop, Generation tool, Imports imports) {
        Services services = workshop.services();
        MovingClock clock = new MovingClock();
        Generation then = within(workshop, tool, clock);
        UnaryOperator<String> areaId =
                code -> services.directory().area(code).map(Area::id).orElse(null);
        Account account = coordinator(services.access().accounts().list());
        return new Playing(
                then,
                clock,
                services.gate(),
                new InnerCall(then, services.gate(), areaId, services.texts()),
                new Viewer(account.id(), account.name(), account.role(), account.areas()),
                areaId,
                LocalDate.now(services.settings().clock()),
                file -> bringIn(imports, file));
    }

    private static Generation within(Workshop workshop, Generation tool, Clock clock) {
        var contributed = tool.contributed();
        Database database = workshop.store()
                .database(
                        new WholeBinding(tool.id(), contributed.questionnaires(), clock, Invitations.texts()),
                        tool.id());
        AtomicReference<Generation> then = new AtomicReference<>();
        ToolContext context = HostContext.within(
                tool.context(),
                clock,
                database,
                new StoredQuestionnaires(database, tool.id(), clock),
                new JobsAtOnce(then::get));
        then.set(new Generation(tool.id(), tool.mount(), contributed, context, tool.loader()));
        return then.get();
    }

    private static Generation at(Generation tool, Clock then) {
        return new Generation(
                tool.id(), tool.mount(), tool.contributed(), HostContext.at(tool.context(), then), tool.loader());
    }

    /** A link, good once, that signs in as the demonstration's coordinator. */
    public static String signInLink(Workbench workbench) {
        Services services = workbench.services();
        Account coordinator = coordinator(services.access().accounts().list());
        return workbench.address() + "/sign-in/"
                + services.access().links().issue(ITSELF, coordinator, LinkPurpose.SIGN_IN);
    }

    private static Account coordinator(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.role() == Role.COORDINATOR)
                .findFirst()
                .orElseThrow();
    }
}
