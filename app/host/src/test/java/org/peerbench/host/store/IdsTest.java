package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    /** The example in appendix A.6 of RFC 9562 has this time: 22 February 2022, 19:22:22 UTC. */
    private static final Instant EXAMPLE = Instant.ofEpochMilli(0x017F22E279B0L);

    @Test
    void anIdIsAUuidOfVersionSevenThatBeginsWithTheTime() {
        String id = new Ids(Clock.fixed(EXAMPLE, ZoneOffset.UTC)).next();
        assertTrue(id.startsWith("017f22e2-79b0-7"), id);
        assertEquals(7, UUID.fromString(id).version());
        assertEquals(2, UUID.fromString(id).variant());
    }

    @Test
    void laterIdsSortBehindEarlierOnesWithinAMillisecondAndWhenTheClockIsPutBack() {
        Iterator<Long> times =
                List.of(5000L, 5000L, 5000L, 4000L, 4999L, 5000L, 5001L).iterator();
        InstantSource source = () -> Instant.ofEpochMilli(times.next());
        Ids ids = new Ids(source.withZone(ZoneOffset.UTC));
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(ids.next());
        }
        assertEquals(made.stream().sorted().distinct().toList(), made);
    }
}
