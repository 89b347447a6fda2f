package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class NationalShapeTest {
    private final NationalShapeFiles made = new NationalShapeFiles();

    @Test
    void theQuantilesAreThoseOfTheEnglishFigures() throws IOException {
        assertEquals(made.quantiles(), kept("national-quantiles.csv"));
    }

    @Test
    void theRankCorrelationsAreThoseOfTheEnglishFigures() throws IOException {
        assertEquals(made.ranks(), kept("national-ranks.csv"));
    }

    @Test
    void betweenTwoQuantilesValuesAreInterpolated() {
        NationalShape shape = NationalShape.load();
        double low = shape.quantile("imd_avg_score", "2019", 0.50);
        double high = shape.quantile("imd_avg_score", "2019", 0.55);

        assertEquals((low + high) / 2, shape.quantile("imd_avg_score", "2019", 0.525), 1e-9);
    }

    @Test
    void beyondTheOutermostQuantilesNoAreasOwnExtremeIsRevealed() {
        NationalShape shape = NationalShape.load();

        assertEquals(shape.quantile("population", "mid-2020", 0.05), shape.quantile("population", "mid-2020", 0.001));
        assertEquals(shape.quantile("population", "mid-2020", 0.95), shape.quantile("population", "mid-2020", 0.999));
    }

    private static String kept(String file) throws IOException {
        try (InputStream in = NationalShape.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
