package org.peerbench.leadership.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerbench.leadership.time.During;

class CorePairTest {
    private static final List<Post> POSTS =
            List.of(post("a", "adult-social-services"), post("b", "integrated-care-board"), post("c", "public-health"));

    @Test
    void councilAndHealthServiceAreTheUsualPairs() {
        assertEquals(List.of(new CorePair("a", "b")), CorePair.counting(List.of(), POSTS));
    }

    @Test
    void whatAnAreaDeclaresCountsInTheirPlace() {
        List<CorePair> own = List.of(CorePair.of("c", "a"));
        assertEquals(own, CorePair.counting(own, POSTS));
        assertTrue(own.get(0).joins("a", "c"));
        assertTrue(own.get(0).joins("c", "a"));
    }

    private static Post post(String id, String role) {
        return new Post(
                id,
                Optional.empty(),
                id,
                role,
                1,
                Term.NONE,
                "",
                During.ALWAYS,
                Optional.empty(),
                Source.NONE,
                Map.of("x", SeatType.CORE),
                0);
    }
}
