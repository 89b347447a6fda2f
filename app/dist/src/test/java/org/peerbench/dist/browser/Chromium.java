package org.peerbench.dist.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real browser for a test class. Where the machine has none, the tests are skipped with a loud line. */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int HEIGHT = 900;
    private static final double PATIENT_MILLIS = 20_000;

    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            System.err.println("***** NO CHROMIUM ON THIS MACHINE: the browser tests are skipped *****");
        }
        Assumptions.assumeTrue(program.isPresent(), "There is no Chromium on this machine");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(ARGUMENTS));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PEERBENCH_CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of this width in which nobody has signed in. */
    Page window(int width) {
        return window(sized(width));
    }

    /** A window in which axe can look: it brings its own script, which our policy forbids. */
    public Page lenientWindow(int width) {
        return window(sized(width).setBypassCSP(true));
    }

    private static Browser.NewContextOptions sized(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("en-GB");
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENT_MILLIS);
        Page page = context.newPage();
        page.onPageError(error -> Assertions.fail("A script failed: " + error));
        return page;
    }

    /** Holds that axe finds nothing on the page that is shown; it looks at the same address in a lenient window. */
    void findsNothingAmiss(Page shown) {
        Page page = window(sized(shown.viewportSize().width)
                .setBypassCSP(true)
                .setStorageState(shown.context().storageState()));
        try {
            page.navigate(shown.url());
            Assertions.assertEquals(List.of(), violations(page), shown.url());
        } finally {
            page.context().close();
        }
    }

    /** What axe finds on the page in a lenient window; no page has frames, so that the quick way in finds as much. */
    public static List<String> violations(Page lenient) {
        return violations(new AxeBuilder(lenient));
    }

    /** What these of its rules find. */
    static List<String> violations(Page lenient, List<String> rules) {
        return violations(new AxeBuilder(lenient).withRules(rules));
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }
}
