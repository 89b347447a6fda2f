package org.peerbench.host.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.editing.Asked;
import org.peerbench.host.tool.Collector;

class ImportRoutesTest extends DeskTest {
    private static final String TOOLS = "tools/{tool}/imports";
    private static final String FILE = "name,amount\nflour,2\neggs,many\n";

    private String north;
    private String south;

    @BeforeEach
    void areas() {
        north = desk.column("area", "id").get(0);
        south = desk.area("S", "South");
    }

    private static Asked by(Role role, Set<String> areas, Map<String, String> parameters, Map<String, String> query) {
        Asked asked = Asked.by(new Viewer("v", "Vi", role, areas)).under(parameters);
        for (var each : query.entrySet()) {
            asked = asked.with(each.getKey(), each.getValue());
        }
        return asked;
    }

    private Asked lead(String area, Map<String, String> parameters, Map<String, String> asked) {
        return by(Role.AREA_LEAD, Set.of(area), parameters, asked);
    }

    private <Q> Reply<ImportAnswer> call(Method method, String path, Class<Q> body, Asked visitor, Q sent) {
        Route<?, ?> route = Collector.ask(to -> {
                    HostPermissions.all().forEach(to::permission);
                    new ImportRoutes(desk.imports).contribute(to);
                })
                .routes()
                .stream()
                .filter(each -> each.method() == method && each.path().equals(path))
                .findFirst()
                .orElseThrow();
        assertEquals(body, route.body());
        @SuppressWarnings("unchecked")
        Route<Q, ImportAnswer> known = (Route<Q, ImportAnswer>) route;
        return known.handler().answer(new ApiRequest<>(visitor, sent, null), null);
    }

    private Reply<ImportAnswer> send(Asked visitor) {
        return call(Method.POST, TOOLS, byte[].class, visitor, FILE.getBytes(StandardCharsets.UTF_8));
    }

    private ImportAnswer step(String step, Asked visitor) {
        return call(Method.POST, TOOLS + "/{id}/" + step, Void.class, visitor, null)
                .body();
    }

    @Test
    void aProgramSendsAppliesAndTakesBack() {
        Map<String, String> asked = Map.of("format", "items", "area", "N", "shelf", "top", "file", "larder.csv");
        Reply<ImportAnswer> sent = send(lead(north, Map.of("tool", "larder"), asked));
        assertEquals(201, sent.status());
        assertEquals("PREVIEW", sent.body().status());
        assertEquals(
                new ImportAnswer.OfRow(3, "amount", "NOT_A_NUMBER", "ERROR", "Give a number of things."),
                sent.body().findings().get(0));
        assertTrue(sent.location().endsWith(sent.body().id()));
        Asked again = lead(north, Map.of("tool", "larder", "id", sent.body().id()), Map.of());
        assertEquals("APPLIED", step("apply", again).status());
        assertEquals(1, desk.count("larder__item"));
        assertEquals("UNDONE", step("undo", again).status());
        assertEquals(
                "UNDONE",
                call(Method.GET, TOOLS + "/{id}", Void.class, again, null)
                        .body()
                        .status());
    }

    @Test
    void anAreaLeadBringsNothingIntoAnotherArea() {
        Map<String, String> asked = Map.of("format", "items", "area", "N");
        refused("NOT_ALLOWED", () -> send(lead(south, Map.of("tool", "larder"), asked)));
        String id = send(lead(north, Map.of("tool", "larder"), asked)).body().id();
        refused("NOT_FOUND", () -> step("apply", lead(south, Map.of("tool", "larder", "id", id), Map.of())));
        assertEquals(0, desk.count("larder__item"));
    }

    @Test
    void aViewerBringsNothingAndSeesNoImports() {
        Asked viewer = by(Role.VIEWER, Set.of(), Map.of("tool", "larder"), Map.of("format", "items", "area", "N"));
        refused("NOT_ALLOWED", () -> send(viewer));
    }

    @Test
    void anImportIsFoundUnderItsOwnToolOnly() {
        String id = desk.larder(FILE).id();
        Asked elsewhere = by(Role.COORDINATOR, Set.of(), Map.of("tool", "cellar", "id", id), Map.of());
        refused("NOT_FOUND", () -> call(Method.GET, TOOLS + "/{id}", Void.class, elsewhere, null));
    }

    @Test
    void theDirectorysTablesAreBroughtByCoordinatorsOnly() {
        Map<String, String> people = Map.of("kind", "people");
        byte[] file = "role\nDirector\n".getBytes(StandardCharsets.UTF_8);
        Asked coordinator = by(Role.COORDINATOR, Set.of(), Map.of(), people);
        assertEquals(
                1,
                call(Method.POST, "imports", byte[].class, coordinator, file)
                        .body()
                        .kept());
        refused("NOT_ALLOWED", () -> call(Method.POST, "imports", byte[].class, lead(north, Map.of(), people), file));
    }
}
