package org.peerbench.seeds.demo;

import java.util.Map;
import java.util.TreeMap;
import org.peerbench.seeds.demo.Area.Existence;

/** The published-looking figures of all areas, long form. */
final class Figures {
    /** What a predecessor brought into the new area. */
    private static final Map<String, Double> SHARE_OF_PEOPLE =
            Map.of(Areas.NETHER_MARROW, 0.61, Areas.MARROW_HEAD, 0.39);

    private static final Map<String, Double> SHARE_OF_LAND = Map.of(Areas.NETHER_MARROW, 0.42, Areas.MARROW_HEAD, 0.58);

    private final NationalShape shape = NationalShape.load();
    private final RankScores ranks = new RankScores(shape);
    private final Map<String, Basis> bases = new TreeMap<>();
    private final Table table = new Table("gss_code", "indicator", "period", "value", "unit", "source_id", "note");

    private Figures() {}

    static String table() {
        Figures figures = new Figures();
        for (Area area : Areas.ALL) {
            FigureDraw draw = new FigureDraw(area, figures.shape, figures.ranks);
            figures.bases.put(area.code(), figures.basis(area, draw));
            new AreaFigures(area, figures.bases.get(area.code()), draw, figures::add).all();
        }
        return figures.table.text();
    }

    /** The predecessors' people and land are shares of their successor's, which stands before them in the list. */
    private Basis basis(Area area, FigureDraw draw) {
        if (area.existed() != Existence.BEFORE) {
            return Basis.drawn(draw);
        }
        Basis successor = bases.get(area.successors().get(0));
        return new Basis(
                successor.people() * SHARE_OF_PEOPLE.get(area.code()),
                successor.km2() * SHARE_OF_LAND.get(area.code()));
    }

    private void add(Area area, String indicator, String period, String value) {
        table.add(
                area.code(), indicator, period, value, Indicators.of(indicator).unit(), Region.SOURCE, "");
    }

    /** People of mid-2020 and square kilometres. */
    record Basis(double people, double km2) {
        static Basis drawn(FigureDraw draw) {
            double people = draw.value("population", "mid-2020");
            return new Basis(people, people / draw.value("density", "2023"));
        }
    }

    /** Takes one figure. */
    @FunctionalInterface
    interface Sink {
        void add(Area area, String indicator, String period, String value);
    }
}
