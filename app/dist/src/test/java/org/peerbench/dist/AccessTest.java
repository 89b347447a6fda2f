package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.peerbench.api.access.Role;
import org.peerbench.api.route.Method;
import org.peerbench.host.http.Endpoint;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Who may come where, asked of every address that the workbench and its tools have. */
class AccessTest {
    private static final String HARROWFEN = "X99000007";
    private static final String QUILLBAY = "X99000008";
    private static final Map<String, String> HERE = Map.of("area", HARROWFEN);

    @RegisterExtension
    static final Peerbench peerbench = Shipped.demoToRead();

    @Test
    void onlySignInHealthAndTheCommandLineAreOpenToAll() {
        List<String> open = Routes.of(peerbench).stream()
                .filter(Routes::isPublic)
                .map(Routes::name)
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "GET /health",
                        "GET /sign-in",
                        "GET /sign-in/{secret}",
                        "POST /api/console",
                        "POST /sign-in",
                        "POST /sign-out"),
                open);
    }

    @Test
    void aPersonalLinkOpensTheseAndNothingElse() {
        List<String> linked = Routes.of(peerbench).stream()
                .filter(Routes::isByLink)
                .map(Routes::name)
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "GET /answer/{link}",
                        "GET /answer/{link}/check",
                        "GET /answer/{link}/decline",
                        "GET /answer/{link}/step/{step}",
                        "GET /answer/{link}/thanks",
                        "GET /tools/leadership-continuity/calendar.ics",
                        "GET /tools/peer-matching/supports/{support}/calendar.ics",
                        "POST /answer/{link}/decline",
                        "POST /answer/{link}/send",
                        "POST /answer/{link}/start",
                        "POST /answer/{link}/step/{step}"),
                linked);
    }

    @Test
    void whoHoldsNoLinkFindsNothingBehindOneEvenAsAnAdministrator() {
        Person administrator = peerbench.as(Role.ADMINISTRATOR);
        Person stranger = peerbench.nobody();
        each(Routes::isByLink, endpoint -> {
            String path = Routes.filled(endpoint, Map.of("link", "x".repeat(43)));
            for (Person person : List.of(administrator, stranger)) {
                var page = reads(endpoint) ? person.get(path) : person.postWithoutToken(path, Map.of());
                assertEquals(404, page.status(), endpoint.pattern());
                assertEquals("no-referrer", page.header("Referrer-Policy"));
            }
        });
    }

    @Test
    void aStrangerIsSentToSignIn() {
        Person stranger = peerbench.nobody();
        each(endpoint -> Routes.asksWho(endpoint) && !endpoint.isApi() && reads(endpoint), endpoint -> {
            var page = stranger.get(Routes.filled(endpoint, HERE));
            assertEquals(303, page.status(), endpoint.pattern());
            assertTrue(page.redirect().startsWith("/sign-in?to="), page.redirect());
        });
    }

    @Test
    void aStrangerPostsNothing() {
        Person stranger = peerbench.nobody();
        each(endpoint -> Routes.asksWho(endpoint) && !endpoint.isApi() && !reads(endpoint), endpoint -> {
            var page = stranger.postWithoutToken(Routes.filled(endpoint, HERE), Map.of());
            assertEquals(303, page.status(), endpoint.pattern());
            assertTrue(page.redirect().startsWith("/sign-in?to="), page.redirect());
        });
    }

    @Test
    void aProgramWithoutATokenOrWithAWrongOneIsUnknown() {
        Api unknown = peerbench.apiWithoutToken();
        each(endpoint -> Routes.asksWho(endpoint) && endpoint.isApi(), endpoint -> {
            String path = Routes.filled(endpoint, HERE);
            ApiAnswer without = unknown.send(endpoint.method().name(), path, new byte[0], Map.of());
            assertEquals(401, without.status(), endpoint.pattern());
            assertEquals("application/problem+json", without.header("Content-Type"));
            Map<String, String> forged = Map.of("Authorization", "Bearer " + "x".repeat(43));
            assertEquals(
                    401,
                    unknown.send(endpoint.method().name(), path, new byte[0], forged)
                            .status(),
                    endpoint.pattern());
        });
    }

    @Test
    void aViewerWritesNothingButWhatIsTheirOwn() {
        Person viewer = peerbench.as(Role.VIEWER);
        Api program = peerbench.api(Role.VIEWER);
        each(endpoint -> Routes.asksWho(endpoint) && !reads(endpoint) && !isOwn(endpoint), endpoint -> {
            String path = Routes.filled(endpoint, HERE) + Routes.neededQuery(endpoint);
            int status = endpoint.isApi()
                    ? program.send(endpoint.method().name(), path, "{}".getBytes(StandardCharsets.UTF_8), Map.of())
                            .status()
                    : viewer.post(path, Map.of()).status();
            boolean everyRoleMayAsk = endpoint.permission().roles().contains(Role.VIEWER);
            assertTrue(status == 403 || (everyRoleMayAsk && status == 404), Routes.name(endpoint) + " " + status);
        });
    }

    /** A person's own account, and the addresses of their own calendars, are theirs to change, whatever their role. */
    private static boolean isOwn(Endpoint endpoint) {
        return endpoint.pattern().startsWith("/account")
                || endpoint.pattern().equals("/set-password")
                || endpoint.pattern().startsWith("/tools/leadership-continuity/calendar");
    }

    @Test
    void anAreaLeadStaysInTheirOwnArea() {
        Person lead = peerbench.as(Role.AREA_LEAD, QUILLBAY);
        Api program = peerbench.api(Role.AREA_LEAD, QUILLBAY);
        Predicate<Endpoint> ofAnArea = endpoint -> Routes.asksWho(endpoint)
                && endpoint.permission().ownArea()
                && endpoint.parameterNames().contains("area");
        each(ofAnArea, endpoint -> {
            String path = Routes.filled(endpoint, HERE);
            int status = endpoint.isApi()
                    ? program.send(endpoint.method().name(), path, new byte[0], Map.of())
                            .status()
                    : reads(endpoint)
                            ? lead.get(path).status()
                            : lead.post(path, Map.of()).status();
            assertEquals(403, status, Routes.name(endpoint));
        });
    }

    @Test
    void aFormWithoutItsTokenIsRefusedEverywhere() {
        Person administrator = peerbench.as(Role.ADMINISTRATOR);
        each(endpoint -> Routes.asksWho(endpoint) && !endpoint.isApi() && !reads(endpoint), endpoint -> {
            var page = administrator.postWithoutToken(Routes.filled(endpoint, HERE), Map.of("_token", "forged"));
            assertEquals(403, page.status(), endpoint.pattern());
        });
    }

    @Test
    void aBrowsersSessionAloneDoesNotWriteThroughTheApi() {
        Person administrator = peerbench.as(Role.ADMINISTRATOR);
        each(endpoint -> Routes.asksWho(endpoint) && endpoint.isApi() && endpoint.method() == Method.POST, endpoint -> {
            var page = administrator.postWithoutToken(Routes.filled(endpoint, HERE), Map.of());
            assertEquals(403, page.status(), endpoint.pattern());
        });
    }

    private static boolean reads(Endpoint endpoint) {
        return endpoint.method() == Method.GET;
    }

    private interface Check {
        void on(Endpoint endpoint);
    }

    private static void each(Predicate<Endpoint> which, Check check) {
        Stream<Executable> checks =
                Routes.of(peerbench).stream().filter(which).map(endpoint -> () -> check.on(endpoint));
        assertAll(checks);
    }
}
