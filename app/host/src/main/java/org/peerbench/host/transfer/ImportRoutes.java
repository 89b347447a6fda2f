package org.peerbench.host.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.peerbench.api.Contributions;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.host.access.HostPermissions;

/** Imports for programs: the same life for every tool and for the directory. */
final class ImportRoutes {
    private static final String READ = HostPermissions.READ.key();
    private static final String TOOL = "tool";
    private static final Parameter FILE = Parameter.optional("file", "The file's name, for the sentences");
    private static final Parameter SHEET = Parameter.optional("sheet", "The sheet of a workbook; the first if missing");
    private static final Set<String> OURS = Set.of("format", "kind", FILE.name(), SHEET.name());

    private final Imports imports;
    private final Admission admission;

    ImportRoutes(Imports imports) {
        this.imports = imports;
        this.admission = new Admission(imports);
    }

    void contribute(Contributions to) {
        Parameter format = new Parameter("format", "The importer's format", true, List.of());
        Parameter area = Parameter.optional("area", "Id or code of the area, where the format is about one");
        Parameter kind = new Parameter(
                "kind", "Which table", true, List.of("organisations", "people", "areas", "signals", "indicators"));
        offer(
                to,
                "tools/{tool}/imports",
                List.of(format, area, FILE, SHEET),
                call -> call.request().path(TOOL));
        offer(to, "imports", List.of(kind, FILE, SHEET), call -> Intake.DIRECTORY);
    }

    private void offer(
            Contributions to, String path, List<Parameter> parameters, Function<ApiRequest<?>, String> owner) {
        String one = path + "/{id}";
        to.route(new Route<>(
                Method.POST,
                path,
                READ,
                "Receives a table and says what would happen; nothing is written",
                parameters,
                byte[].class,
                ImportAnswer.class,
                (call, context) -> receive(call, owner.apply(call))));
        to.route(Route.get(
                one,
                READ,
                "An import and its account of every row",
                List.of(),
                ImportAnswer.class,
                (call, context) -> answer(run(call, owner.apply(call)))));
        to.route(post(
                one + "/apply",
                "Writes what the preview shows, in one transaction",
                (call, run) -> {
                    return imports.apply(run.id(), call.request().author());
                },
                owner));
        to.route(post(
                one + "/undo",
                "Takes back what the import wrote",
                (call, run) -> {
                    return imports.undo(run.id(), call.request().author());
                },
                owner));
    }

    private interface Step {
        ImportRun take(ApiRequest<Void> call, ImportRun run);
    }

    private Route<Void, ImportAnswer> post(
            String path, String summary, Step step, Function<ApiRequest<?>, String> owner) {
        return new Route<>(
                Method.POST,
                path,
                READ,
                summary,
                List.of(),
                Void.class,
                ImportAnswer.class,
                (call, context) -> answer(step.take(call, run(call, owner.apply(call)))));
    }

    private Reply<ImportAnswer> receive(ApiRequest<byte[]> call, String owner) {
        Request request = call.request();
        String format = request.query(owner.equals(Intake.DIRECTORY) ? "kind" : "format")
                .orElse("");
        Intake intake = imports.intakes().require(owner, format);
        Map<String, String> given = given(request);
        Parameters.check(intake, given, Asking.NOBODY);
        Admission.require(request, intake, imports.areaId(given).orElse(null));
        ImportOrder order = new ImportOrder(
                owner,
                format,
                given,
                request.query(FILE.name()).orElse(Sentences.of("transfer.file")),
                request.query(SHEET.name()).orElse(""));
        ImportRun run = imports.receive(order, call.body(), request.author(), Asking.NOBODY);
        return Reply.created(ImportAnswer.of(run), request.path() + "/" + run.id());
    }

    private static Map<String, String> given(Request request) {
        Map<String, String> given = new HashMap<>();
        for (String name : request.query().keySet()) {
            if (!OURS.contains(name)) {
                request.query(name).ifPresent(value -> given.put(name, value));
            }
        }
        return given;
    }

    private ImportRun run(ApiRequest<?> call, String owner) {
        ImportRun run = admission.run(call.request(), call.request().path("id"));
        if (!run.order().owner().equals(owner)) {
            throw Refusals.notHere();
        }
        return run;
    }

    private static Reply<ImportAnswer> answer(ImportRun run) {
        return Reply.ok(ImportAnswer.of(run));
    }
}
