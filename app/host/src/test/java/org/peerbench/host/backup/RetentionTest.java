package org.peerbench.host.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which backups are kept. */
class RetentionTest {
    private static final Instant FIRST = Instant.parse("2024-01-01T02:00:00Z");

    /** Up to 200 backups within two years, at any hour. */
    @Provide
    Arbitrary<Set<Instant>> made() {
        return Arbitraries.integers()
                .between(0, 2 * 366 * 24)
                .map(hours -> FIRST.plus(Duration.ofHours(hours)))
                .set()
                .ofMaxSize(200);
    }

    private static Set<Instant> kept(Set<Instant> made) {
        return Retention.keep(made).keySet();
    }

    @Property(tries = 200)
    void onlyWhatWasMadeIsKeptAndTheNewestAlways(@ForAll("made") Set<Instant> made) {
        Set<Instant> kept = kept(made);
        assertTrue(made.containsAll(kept));
        made.stream().max(Instant::compareTo).ifPresent(newest -> assertTrue(kept.contains(newest)));
    }

    @Property(tries = 200)
    void neverMoreThanSevenAndFourAndTwelve(@ForAll("made") Set<Instant> made) {
        assertTrue(kept(made).size() <= 7 + 4 + 12);
    }

    @Property(tries = 200)
    void askingAgainRemovesNothingMore(@ForAll("made") Set<Instant> made) {
        Set<Instant> once = new HashSet<>(kept(made));
        assertEquals(once, new HashSet<>(kept(once)));
    }

    @Property(tries = 50)
    void tidyingAfterEachBackupKeepsTheSameAsTidyingOnce(@ForAll("made") Set<Instant> made) {
        Set<Instant> folder = new HashSet<>();
        for (Instant each : new TreeSet<>(made)) {
            folder.add(each);
            folder.retainAll(kept(folder));
        }
        assertEquals(new HashSet<>(kept(made)), folder);
    }

    /** Counted on a calendar: 2025 began on a Wednesday, and 15 June 2025 is a Sunday. */
    @Example
    void aYearOfNightsLeavesSevenDaysFourSundaysAndTwelveMonthEnds() {
        List<Instant> nights = new ArrayList<>();
        for (Instant night = Instant.parse("2024-01-01T02:00:00Z");
                night.isBefore(Instant.parse("2025-06-16T00:00:00Z"));
                night = night.plus(Duration.ofDays(1))) {
            nights.add(night);
        }
        List<String> days = kept(new HashSet<>(nights)).stream()
                .map(moment -> moment.toString().substring(0, 10))
                .toList();
        assertEquals(
                List.of(
                        "2025-06-15",
                        "2025-06-14",
                        "2025-06-13",
                        "2025-06-12",
                        "2025-06-11",
                        "2025-06-10",
                        "2025-06-09",
                        "2025-06-08",
                        "2025-06-01",
                        "2025-05-31",
                        "2025-05-25",
                        "2025-04-30",
                        "2025-03-31",
                        "2025-02-28",
                        "2025-01-31",
                        "2024-12-31",
                        "2024-11-30",
                        "2024-10-31",
                        "2024-09-30",
                        "2024-08-31",
                        "2024-07-31"),
                days);
    }
}
