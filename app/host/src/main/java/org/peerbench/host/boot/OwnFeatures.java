package org.peerbench.host.boot;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.Tool;
import org.peerbench.host.account.Account;
import org.peerbench.host.account.AccountFeature;
import org.peerbench.host.admin.ToolsFeature;
import org.peerbench.host.area.AreaPages;
import org.peerbench.host.backup.BackupsFeature;
import org.peerbench.host.card.PanelBoard;
import org.peerbench.host.day.Days;
import org.peerbench.host.exchange.Exchange;
import org.peerbench.host.help.HelpFeature;
import org.peerbench.host.history.HistoryFeature;
import org.peerbench.host.home.HomeFeature;
import org.peerbench.host.home.TodayFeature;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.http.Visits;
import org.peerbench.host.install.InstallFeature;
import org.peerbench.host.install.Installing;
import org.peerbench.host.install.ToolEvents;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.job.JobDesk;
import org.peerbench.host.job.JobsFeature;
import org.peerbench.host.openapi.OpenApi;
import org.peerbench.host.organisation.OrganisationFeature;
import org.peerbench.host.outbox.OutboxFeature;
import org.peerbench.host.outbox.Sending;
import org.peerbench.host.person.PeopleSearch;
import org.peerbench.host.person.PersonFeature;
import org.peerbench.host.personal.PersonalFeature;
import org.peerbench.host.questionnaire.SurveyFeature;
import org.peerbench.host.questionnaire.SurveyLinks;
import org.peerbench.host.search.SearchFeature;
import org.peerbench.host.theme.ThemeFeature;
import org.peerbench.host.tool.Tools;
import org.peerbench.host.transfer.Imports;
import org.peerbench.host.transfer.TransferFeature;

/** The features of the workbench itself, each with what it needs. */
final class OwnFeatures {
    private OwnFeatures() {}

    static List<Tool> all(
            Services services,
            Visits visits,
            Tools tools,
            PanelBoard board,
            Imports imports,
            JobDesk jobs,
            Exchange exchange,
            Supplier<RouteTable> table) {
        HistoryFeature history = new HistoryFeature(
                services.database(), account -> accountName(services, account), table, (sql, tables) -> {
                    services.access().accounts().keepAnAdministrator(sql, tables);
                    ToolEvents.stayNoted(tables);
                });
        Days days = new Days(services.recorded(), HostContext::over);
        TodayFeature today = new TodayFeature(exchange.gathering());
        return List.of(
                new HomeFeature(services.signals(), board, today),
                today,
                new PersonalFeature(exchange),
                new AreaPages(
                        new LookingAfter(services.access().accounts()),
                        board,
                        services.signals(),
                        () -> table.get().generations(),
                        days,
                        history.recent(),
                        exchange.gathering()),
                new SearchFeature(
                        services.directory(), new PeopleSearch(services.database()), table, exchange.gathering()),
                new OrganisationFeature(days, history.recent()),
                new PersonFeature(days, history.recent()),
                new ThemeFeature(services.signals(), days, history.recent()),
                history,
                new AccountFeature(services.access(), visits, services.address(), history.recent()::ofAccount),
                new ToolsFeature(tools::statuses, tools::tryAgain, place(services), exchange.delivery()),
                new InstallFeature(installing(services, tools)),
                new JobsFeature(jobs),
                new BackupsFeature(services.backups()),
                new TransferFeature(imports, days),
                new HelpFeature(table),
                new OpenApi(table, Web.version()));
    }

    /** Surveys and messages: what asks people outside. */
    static List<Tool> asking(Services services, SurveyLinks links, Sending sending, Supplier<RouteTable> table) {
        // Messages first: when somebody is forgotten, theirs are found by what surveys know.
        return List.of(
                new OutboxFeature(sending, () -> table.get().generations()),
                new SurveyFeature(
                        services.database(),
                        () -> table.get().generations(),
                        services.gate(),
                        services.settings().clock(),
                        links));
    }

    static Sending sending(Services services, SurveyLinks links) {
        return Sending.of(
                services.database(),
                services.settings().clock(),
                links,
                services.settings().kind() == InstanceKind.DEMO,
                services.settings().data(),
                System.getenv());
    }

    static Imports imports(Services services, Supplier<RouteTable> table) {
        return new Imports(
                services.database(),
                services.directory(),
                table,
                services.gate(),
                services.settings().data().resolve("imports"),
                services.settings().clock());
    }

    private static Installing installing(Services services, Tools tools) {
        return new Installing(
                tools,
                services.settings().plugins(),
                services.settings().data().resolve("arrivals"),
                services.database(),
                services.ids()::next,
                services.settings().clock());
    }

    private static Optional<String> accountName(Services services, String account) {
        return services.access().accounts().find(account).map(Account::name);
    }

    private static ToolsFeature.Place place(Services services) {
        String database = services.settings().database().isEmpty() ? "SQLite" : "PostgreSQL";
        return new ToolsFeature.Place(
                Web.version(),
                database,
                services.settings().plugins().toAbsolutePath().normalize().toString());
    }
}
