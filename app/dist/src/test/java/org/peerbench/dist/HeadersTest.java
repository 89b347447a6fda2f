package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** What stands around every answer, whoever gives it: a page, a file, an error, or the server beneath. */
class HeadersTest {
    /** Class names with line numbers, database talk, or a place in the file system. */
    private static final Pattern INSIDE =
            Pattern.compile("\\.java:\\d+|\\tat |SQLITE|org\\.(peerbench|eclipse|jdbi)\\.|/tmp/|Exception");

    @RegisterExtension
    static final Peerbench peerbench = Shipped.demoToRead();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/areas",
                "/tools/relationship-mapping",
                "/health",
                "/api/openapi.json",
                "/no-such-page",
                "/tools/no-such-tool",
                "/api/no-such-route",
                "/assets/missing/peerbench.css"
            })
    void everyAnswerCarriesThem(String path) {
        Page page = peerbench.as(Role.COORDINATOR).get(path);
        assertEquals(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                        + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
                page.header("Content-Security-Policy"));
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertEquals("same-origin", page.header("Cross-Origin-Opener-Policy"));
        assertEquals("same-origin", page.header("Cross-Origin-Resource-Policy"));
        assertFalse(page.header("Referrer-Policy").isEmpty());
        assertFalse(page.header("Permissions-Policy").isEmpty());
        assertEquals("", page.header("Server"));
    }

    @Test
    void pagesAreNotKeptByBrowsers() {
        assertEquals("no-store", peerbench.as(Role.VIEWER).get("/").header("Cache-Control"));
    }

    @Test
    void aSessionsCookieIsKeptFromScriptsAndOtherSites() {
        String cookie =
                peerbench.nobody().get(peerbench.signInLink(Role.VIEWER)).header("Set-Cookie");
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2f..%2fetc/passwd",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/assets/../../etc/passwd",
                "/tools/relationship-mapping/..%2f..%2fadmin",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/areas/%00",
                "/areas/x%00y",
                "/areas/%ff%fe",
                "/areas/%",
                "/areas/%zz",
                "/areas//X99000007//..;/",
                "/areas/;a=b",
                "/\\..\\..\\windows",
                "http://elsewhere.example/areas"
            })
    void aHostilePathIsRefusedWithoutAWordAboutTheInside(String path) throws IOException {
        String answer = RawHttp.ask(peerbench.address(""), "GET " + path + " HTTP/1.1");
        int status = RawHttp.status(answer);
        assertTrue((status >= 400 && status < 500) || toSignIn(answer), answer);
        assertQuiet(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/9.9", "GE T / HTTP/1.1", "", "TRACE / HTTP/1.1", "BREW / HTTP/1.1"})
    void aHostileRequestLineIsRefusedWithoutAWordAboutTheInside(String line) throws IOException {
        String answer = RawHttp.ask(peerbench.address(""), line);
        int status = RawHttp.status(answer);
        assertTrue((status >= 400 && status < 500) || status == 501 || status == 505 || toSignIn(answer), answer);
        assertQuiet(answer);
    }

    @Test
    void theServersOwnErrorPageCarriesTheHeadersToo() throws IOException {
        String answer = RawHttp.ask(peerbench.address(""), "GET /areas/%zz HTTP/1.1");
        assertEquals(400, RawHttp.status(answer));
        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertTrue(head.contains("content-security-policy: default-src 'none'"), head);
        assertTrue(head.contains("x-content-type-options: nosniff"), head);
    }

    @Test
    void aHugeHeaderIsRefused() throws IOException {
        String answer = RawHttp.ask(peerbench.address(""), "GET / HTTP/1.1", "X-Long: " + "a".repeat(100_000));
        assertEquals(431, RawHttp.status(answer));
        assertQuiet(answer);
    }

    private static boolean toSignIn(String answer) {
        return RawHttp.status(answer) == 303 && answer.contains("Location: /sign-in?to=");
    }

    private static void assertQuiet(String answer) {
        assertFalse(INSIDE.matcher(answer).find(), answer);
    }
}
