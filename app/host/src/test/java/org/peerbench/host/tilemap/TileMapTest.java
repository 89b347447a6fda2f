package org.peerbench.host.tilemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TileMapTest {

    @Test
    void noPlacesMakeAnEmptyMap() {
        var map = TileMap.of(List.of());
        assertEquals(0, map.columns());
        assertEquals(0, map.rows());
    }

    @Test
    void onePlaceIsTheFirstHexagon() {
        var map = TileMap.of(List.of(new Place("a", 52, -1, "Middle")));
        assertEquals(List.of(new Tile("a", "Middle", 0, 0)), map.tiles());
    }

    @Test
    void placesInOneSpotStillGetAHexagonEach() {
        var places = IntStream.range(0, 12)
                .mapToObj(i -> new Place("p" + i, 51.5, 0, ""))
                .toList();
        assertDistinct(TileMap.of(places));
    }

    @Test
    void theSamePlaceTwiceIsRefused() {
        var place = new Place("a", 52, -1, "");
        assertThrows(IllegalArgumentException.class, () -> TileMap.of(List.of(place, place)));
    }

    @Test
    void aPlaceOffTheEarthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Place("a", Double.NaN, 0, ""));
        assertThrows(IllegalArgumentException.class, () -> new Place("a", 91, 0, ""));
    }

    @Property(tries = 40)
    void theOrderOfThePlacesDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int count) {
        var places = scattered(new Random(seed), count);
        var shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(TileMap.of(places), TileMap.of(shuffled));
    }

    @Property(tries = 40)
    void everyMapBeginsAtTheNorthWesternCorner(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int count) {
        var map = TileMap.of(scattered(new Random(seed), count));
        assertDistinct(map);
        assertEquals(0, map.tiles().stream().mapToInt(Tile::column).min().orElseThrow());
        assertEquals(0, map.tiles().stream().mapToInt(Tile::row).min().orElseThrow());
        assertTrue(map.fit().farthest() <= 3);
    }

    private static List<Place> scattered(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Place("p" + i, 50 + 5 * random.nextDouble(), -4 + 5 * random.nextDouble(), ""))
                .toList();
    }

    private static void assertDistinct(TileMap map) {
        assertEquals(
                map.tiles().size(),
                map.tiles().stream().map(Tile::hex).distinct().count());
    }
}
