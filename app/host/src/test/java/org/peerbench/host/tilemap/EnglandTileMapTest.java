package org.peerbench.host.tilemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds are those that the product asks of the map; they are measured here from the raw degrees, not from the map's own account. */
@ParameterizedClass
@CsvSource({"2015, 152, 353", "2023, 153, 362"})
record EnglandTileMapTest(String year, int areas, int touchingPairs) {

    @Test
    void everyAreaHasAHexagonOfItsOwn() {
        var map = TileMap.of(England.of(year).places());
        assertEquals(areas, map.tiles().size());
        assertEquals(areas, map.tiles().stream().map(Tile::hex).distinct().count());
    }

    @Test
    void fourOfFiveTouchingPairsStayWithinTwoHexagons() {
        var england = England.of(year);
        var tiles = byId(TileMap.of(england.places()));
        long near = england.touching().stream()
                .filter(touch -> tiles.get(touch.one()).distanceTo(tiles.get(touch.other())) <= 2)
                .count();
        assertEquals(touchingPairs, england.touching().size());
        assertAtLeast(0.80, (double) near / touchingPairs, "touching pairs within two hexagons");
    }

    @Test
    void northAndSouthKeepTheirOrder() {
        assertAtLeast(0.95, kept(Place::latitude, tile -> -tile.row()), "pairs that keep north–south order");
    }

    @Test
    void westAndEastKeepTheirOrder() {
        assertAtLeast(0.95, kept(Place::longitude, tile -> tile.hex().centre().x()), "pairs that keep west–east order");
    }

    @Test
    void noAreaIsMoreThanThreeHexagonsFromItsPlace() {
        var england = England.of(year);
        var map = TileMap.of(england.places());
        System.out.printf(
                Locale.ROOT,
                "Tile map of %s: farthest area %d hexagons from its place, %.1f km between hexagons, %d x %d%n",
                year,
                map.fit().farthest(),
                map.fit().spacingKm(),
                map.columns(),
                map.rows());
        assertTrue(map.fit().farthest() <= 3);
    }

    private double kept(ToDoubleFunction<Place> before, ToDoubleFunction<Tile> after) {
        var places = England.of(year).places();
        var tiles = byId(TileMap.of(places));
        int pairs = 0;
        int reversed = 0;
        for (Place one : places) {
            for (Place other : places) {
                double was = before.applyAsDouble(one) - before.applyAsDouble(other);
                double is = after.applyAsDouble(tiles.get(one.id())) - after.applyAsDouble(tiles.get(other.id()));
                pairs += one == other ? 0 : 1;
                reversed += was * is < 0 ? 1 : 0;
            }
        }
        return 1 - (double) reversed / pairs;
    }

    private void assertAtLeast(double bound, double share, String what) {
        System.out.printf(Locale.ROOT, "Tile map of %s: %.1f %% of %s%n", year, 100 * share, what);
        assertTrue(share >= bound, () -> share + " of " + what);
    }

    private static Map<String, Tile> byId(TileMap map) {
        return map.tiles().stream().collect(Collectors.toMap(Tile::id, Function.identity()));
    }
}
