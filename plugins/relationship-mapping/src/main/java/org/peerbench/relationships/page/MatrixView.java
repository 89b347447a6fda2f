package org.peerbench.relationships.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.page.Template;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.map.Matrix;
import org.peerbench.relationships.map.PartnerIcon;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.network.Sector;
import org.peerbench.relationships.templates.JtematrixGenerated;

/**
 * The matrix as a table of the page.
 *
 * @param texts   the words
 * @param columns the partners across
 * @param groups  the partners down, by sector
 * @param legend  what a cell can show
 * @param tooMany whether there are more partners than a page can show this way
 */
public record MatrixView(Texts texts, List<Head> columns, List<Group> groups, List<Cell> legend, boolean tooMany) {
    /** A partner at the edge of the table. */
    public record Head(String name, String path, Content icon) {}

    /** The partners of one sector. */
    public record Group(String sector, List<Row> rows) {}

    /** One partner with what is known of each of its pairs. */
    public record Row(Head partner, List<Cell> cells) {}

    /** One pair: looks, the sign that is seen, the words that are read out. */
    public record Cell(String looks, String sign, String says) {}

    private static final Cell SELF = new Cell("pair pair-self", "", "");

    static Content of(Shown shown) {
        return Template.of(JtematrixGenerated::render, view(shown));
    }

    static MatrixView view(Shown shown) {
        Texts texts = shown.texts();
        boolean tooMany = shown.network().actors().size() > Matrix.MOST;
        Scale scale = shown.filter().question().relation().scale();
        if (tooMany) {
            return new MatrixView(texts, List.of(), List.of(), List.of(), true);
        }
        Matrix matrix = Matrix.of(shown.network());
        List<Group> groups = new ArrayList<>();
        for (Map.Entry<Sector, List<Integer>> sector : matrix.bySector().entrySet()) {
            List<Row> rows = sector.getValue().stream()
                    .map(row -> new Row(
                            head(matrix.partners().get(row), shown),
                            cells(matrix.pairs().get(row), row, scale, texts)))
                    .toList();
            groups.add(new Group(texts.of("sector." + sector.getKey().code()), rows));
        }
        return new MatrixView(
                texts,
                matrix.partners().stream().map(actor -> head(actor, shown)).toList(),
                groups,
                legend(shown, scale),
                false);
    }

    private static Head head(Actor actor, Shown shown) {
        String path = shown.place().path("partners/" + actor.id());
        return new Head(actor.label(), path, out -> out.writeContent(PartnerIcon.of(actor.sector())));
    }

    private static List<Cell> cells(List<Optional<Dyad>> pairs, int row, Scale scale, Texts texts) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < pairs.size(); column++) {
            Cell none = column == row ? SELF : new Cell("pair", "", texts.of("page.matrix.notAsked"));
            cells.add(pairs.get(column).map(dyad -> cell(dyad, scale, texts)).orElse(none));
        }
        return cells;
    }

    private static Cell cell(Dyad dyad, Scale scale, Texts texts) {
        return switch (dyad.status()) {
            case UNKNOWN -> new Cell("pair pair-unknown", "?", texts.of("map.status.unknown"));
            case NONE -> new Cell("pair pair-none", "–", texts.of("page.matrix.none"));
            case CONFIRMED, ONE_SIDED -> link(dyad.status(), dyad.value().orElseThrow(), scale, texts);
        };
    }

    private static Cell link(DyadStatus status, int value, Scale scale, Texts texts) {
        String code = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String closeness = scale.point(value).orElseThrow().label().in(texts);
        return new Cell(
                "pair pair-" + code + " pair-level-" + scale.rank(value),
                Integer.toString(value),
                texts.of("page.matrix.says", closeness, texts.of("map.status." + code)));
    }

    private static List<Cell> legend(Shown shown, Scale scale) {
        Texts texts = shown.texts();
        List<Cell> legend = new ArrayList<>();
        scale.ties().stream()
                .filter(point ->
                        scale.reaches(point.value(), shown.filter().question().level()))
                .map(point -> link(DyadStatus.CONFIRMED, point.value(), scale, texts))
                .forEach(legend::add);
        int weakest = shown.filter().question().level();
        Cell oneSided = link(DyadStatus.ONE_SIDED, weakest, scale, texts);
        legend.add(new Cell(oneSided.looks(), oneSided.sign(), texts.of("map.status.one-sided")));
        legend.add(new Cell("pair pair-unknown", "?", texts.of("map.status.unknown")));
        legend.add(new Cell("pair pair-none", "–", texts.of("page.matrix.none")));
        return legend;
    }
}
