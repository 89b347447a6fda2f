package org.peerbench.host.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.directory.Area;
import org.peerbench.host.account.Account;
import org.peerbench.host.account.AccountDraft;
import org.peerbench.host.account.LinkPurpose;
import org.peerbench.host.questionnaire.Rehearsal;
import org.peerbench.host.questionnaire.SurveyLinks;
import org.peerbench.host.seed.DemoSeed;
import org.peerbench.host.seed.SeedImport;
import org.peerbench.host.seed.SeedSurvey;
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
            if (imports.offers(seed.tool(), seed.format())) {
                bringIn(imports, seed);
            }
        }
    }

    private static void bringIn(Imports imports, SeedImport seed) {
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

    private static Generation at(Generation tool, Clock then) {
        return new Generation(
                tool.id(), tool.mount(), tool.contributed(), HostContext.at(tool.context(), then), tool.loader());
    }

    /** A link, good once, that signs in as the demonstration's coordinator. */
    public static String signInLink(Workbench workbench) {
        Services services = workbench.services();
        Account coordinator = services.access().accounts().list().stream()
                .filter(account -> account.role() == Role.COORDINATOR)
                .findFirst()
                .orElseThrow();
        return workbench.address() + "/sign-in/"
                + services.access().links().issue(ITSELF, coordinator, LinkPurpose.SIGN_IN);
    }
}
