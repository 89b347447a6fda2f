package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.host.editing.Asked;

/** Routes on England's areas. */
class AreaRoutesTest {
    private static final String ONE = "areas/{area}";
    private static final String TORBAY = "E06000027";

    @TempDir
    private static Path folder;

    private static AreaBench bench;

    @BeforeAll
    static void load() {
        bench = AreaBench.withEngland(folder);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static AreaRoutes.Part list(Asked asked) {
        return (AreaRoutes.Part) bench.call(Method.GET, "areas", new ApiRequest<>(asked, null, null))
                .body();
    }

    private static Reply<?> put(AreaRecord body, Long ifMatch) {
        return bench.call(
                Method.PUT, ONE, new ApiRequest<>(Asked.byCoordinator().at(TORBAY), body, ifMatch));
    }

    private static AreaRecord torbay() {
        var call = new ApiRequest<Void>(Asked.byCoordinator().at(TORBAY), null, null);
        return (AreaRecord) bench.call(Method.GET, ONE, call).body();
    }

    private static AreaRecord noted(AreaRecord it, String note) {
        return new AreaRecord(
                it.id(),
                it.code(),
                it.name(),
                it.kind(),
                it.regionCode(),
                it.region(),
                it.validFrom(),
                it.validTo(),
                it.predecessors(),
                it.successors(),
                it.lead(),
                it.cover(),
                note,
                it.source(),
                it.revision(),
                it.existed());
    }

    @Test
    void endedAreasAreListedUnlessADayIsAskedFor() {
        assertEquals(
                161, list(Asked.byCoordinator().with("limit", "500")).items().size());
        Asked summer2015 = Asked.byCoordinator().with("limit", "500").with("asOf", "2015-07-01");
        assertEquals(152, list(summer2015).items().size());
    }

    @Test
    void aListGoesOnWhereItEnded() {
        AreaRoutes.Part first = list(Asked.byCoordinator().with("limit", "100"));
        assertNotNull(first.next());
        AreaRoutes.Part second = list(Asked.byCoordinator().with("limit", "100").with("cursor", first.next()));
        assertEquals(61, second.items().size());
        assertNull(second.next());
    }

    @Test
    void wordsNarrowTheList() {
        assertEquals(
                "Torbay",
                list(Asked.byCoordinator().with("q", "torb")).items().get(0).name());
    }

    @Test
    void aRecordIsReplacedForWhoHasReadIt() {
        AreaRecord read = torbay();
        Reply<?> reply = put(noted(read, "By the sea"), read.revision());
        assertEquals("By the sea", torbay().note());
        assertEquals(torbay().revision(), reply.revision());
    }

    @Test
    void aRevisionMustBeSaid() {
        assertEquals(
                "IF_MATCH_MISSING",
                assertThrows(Refusal.class, () -> put(torbay(), null)).code());
    }

    @Test
    void aStaleReplacementIsRefusedWithBothVersions() {
        long seen = torbay().revision();
        put(noted(torbay(), "First"), seen);
        StaleRecord stale = assertThrows(StaleRecord.class, () -> put(noted(torbay(), "Second"), seen));
        assertEquals("First", stale.stored().get("note"));
        assertEquals("Second", stale.sent().get("note"));
    }

    @Test
    void signalsAreAListAsWell() {
        var nothing = new ApiRequest<Void>(Asked.byCoordinator().at(TORBAY), null, null);
        var signals = (SignalRoutes.Part)
                bench.call(Method.GET, "areas/{area}/signals", nothing).body();
        assertTrue(signals.items().isEmpty());
    }
}
