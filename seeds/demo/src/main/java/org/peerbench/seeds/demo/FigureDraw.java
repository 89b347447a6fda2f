package org.peerbench.seeds.demo;

import java.util.List;
import java.util.Map;
import org.peerbench.seeds.demo.Area.Profile;

/** Draws one area's values: its rank in each measure, a little of it by chance each year, then a jitter. */
final class FigureDraw {
    private static final double JITTER = 0.012;
    private static final double WOBBLE = 0.12;

    private final NationalShape shape;
    private final Map<String, Double> scores;
    private final Draw draw;

    FigureDraw(Area area, NationalShape shape, RankScores ranks) {
        this.shape = shape;
        draw = Draw.about("figures of " + area.code());
        Profile profile = area.profile();
        List<Double> given = List.of(
                wobbled(profile.size()),
                wobbled(profile.crowding()),
                wobbled(profile.age()),
                wobbled(profile.deprivation()));
        scores = ranks.draw(given, Map.of("dtoc_rate", profile.delays()), draw);
    }

    /** The measure's value in a period, in the measure's own unit, not yet rounded. */
    double value(String measure, String period) {
        double kept = StrictMath.sqrt(shape.persistence(measure));
        double changed = StrictMath.sqrt(1 - kept * kept);
        double score = kept * scores.getOrDefault(measure, 0.0) + changed * draw.gaussian();
        double value = shape.quantile(measure, period, Normal.distribution(score));
        return value * (1 + JITTER * draw.gaussian());
    }

    private double wobbled(double score) {
        return score + WOBBLE * draw.gaussian();
    }
}
