package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.host.editing.Asked;

/** Signals as the areas' pages and routes show them. */
class SignalsShownTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private AreaBench bench;

    @BeforeEach
    void load() {
        bench = AreaBench.withDemo(folder);
        bench.see("X99000007", List.of(signal(SignalKind.NEED, 2, "Slight"), signal(SignalKind.STRENGTH, 3, "Strong")));
        bench.see("X99000003", List.of(signal(SignalKind.NEED, 5, "Grave")));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Signal signal(SignalKind kind, int severity, String title) {
        return new Signal(title, kind, "leadership", severity, title, "Two records say so.", "areas/x", DAY);
    }

    @Test
    void needsAreOrderedByUrgencyAcrossAreas() {
        Document areas = bench.page("areas", Asked.byCoordinator());
        assertEquals(
                List.of("Grave", "Slight"),
                areas.select("section[aria-labelledby=needs-title] h3").eachText());
    }

    @Test
    void theAreaBeginsWithItsGravestSignalAndCountsTheOthers() {
        Document harrowfen = bench.page("areas/{area}", Asked.byCoordinator().at("X99000007"));
        assertEquals(
                "Slight One need, no watch-point and one strength are open.",
                harrowfen.select(".lead--need").text());
    }

    @Test
    void everySignalShowsEvidenceToolDayAndLink() {
        Document harrowfen = bench.page("areas/{area}", Asked.byCoordinator().at("X99000007"));
        var first = harrowfen.select(".finding").first();
        assertEquals("Need Slight Two records say so. seeing, 20 November 2026", first.text());
        assertEquals("/tools/seeing/areas/x", first.select("a").attr("href"));
    }

    @Test
    void programsReadTheSameSignals() {
        var asked = new ApiRequest<Void>(Asked.byCoordinator().with("kind", "NEED"), null, null);
        var part = (SignalRoutes.Part) bench.call(Method.GET, "signals", asked).body();
        assertEquals(2, part.items().size());
        assertEquals("OPEN", part.items().get(0).state());
    }
}
