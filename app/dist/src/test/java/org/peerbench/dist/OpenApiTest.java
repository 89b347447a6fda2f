package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.dist.call.Call;
import org.peerbench.host.http.Endpoint;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** {@code /api/openapi.json} says what there is, and what it says is true. */
class OpenApiTest {
    @RegisterExtension
    static final Peerbench peerbench = Shipped.demo();

    private static Api api;
    private static Description description;

    @BeforeAll
    static void readTheDescription() {
        api = peerbench.api(Role.COORDINATOR);
        description = new Description(api.get("/api/openapi.json").json());
    }

    private static Set<String> mounted() {
        return Routes.of(peerbench).stream()
                .filter(Endpoint::isApi)
                .map(Routes::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        assertEquals(mounted(), description.routes());
    }

    @Test
    void everyRouteIsCalledHere() {
        List<String> called =
                Call.all().stream().map(Call::route).distinct().sorted().toList();
        assertEquals(List.copyOf(mounted()), called);
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsAsDescribed() {
        return Call.all().stream().map(call -> DynamicTest.dynamicTest(call.route(), () -> check(call)));
    }

    private static void check(Call call) {
        ApiAnswer answer = call.make().apply(api);
        assertEquals(call.status(), answer.status(), answer::toString);
        if (!answer.header("Content-Disposition").isEmpty()) {
            assertTrue(description.isFile(call.route()), () -> call.route() + " is not described as a file");
            return;
        }
        assertEquals(Set.of(), description.faults(call.route(), answer.status(), answer.json()), answer::toString);
    }
}
