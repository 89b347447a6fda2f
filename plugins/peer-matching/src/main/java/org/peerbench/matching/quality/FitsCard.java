package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.matching.score.Score;

/** How well those who are helped are helped. */
record FitsCard(RoundQuality quality, Wording words) {
    private static final int WIDE = 100;
    private static final int TEN = 10;
    private static final int[] FROM = {0, Score.FAIR / WIDE, Score.GOOD / WIDE, Score.STRONG / WIDE, TEN};

    Card card() {
        Fits fits = quality.fits();
        Card card = Card.of("fits", words.of("fits"), said(fits), how(fits));
        if (fits.matches() == 0) {
            return card;
        }
        List<Columns.Column> columns = new ArrayList<>();
        for (int band = 0; band < TEN; band++) {
            columns.add(new Columns.Column("", fits.bands().get(band)));
        }
        List<Columns.Span> spans = new ArrayList<>();
        Grid grid = Grid.ofNumbers(words.of("fits.table"), words.of("fits.col.fit"), words.of("fits.col.matches"));
        for (int word = 0; word + 1 < FROM.length; word++) {
            String name = words.fit(FROM[word] * WIDE);
            int count = fits.bands().subList(FROM[word], FROM[word + 1]).stream()
                    .mapToInt(each -> each)
                    .sum();
            spans.add(new Columns.Span(name, FROM[word], FROM[word + 1]));
            grid = grid.row(name, words.number(count));
        }
        return card.drawn(Columns.draw(columns, spans, "", words.of("fits.picture")), List.of())
                .with(grid);
    }

    private List<String> said(Fits fits) {
        if (fits.matches() == 0) {
            return List.of(words.of("fits.none"));
        }
        String lowest = words.fit(fits.lowest().getAsLong());
        String median = words.fit(fits.median().getAsLong());
        if (fits.matches() == 1) {
            return List.of(words.of("fits.one", lowest));
        }
        if (lowest.equals(median)) {
            return List.of(words.of("fits.all", fits.matches(), lowest));
        }
        List<String> said = new ArrayList<>(List.of(words.of("fits.said", fits.matches(), median, lowest)));
        if (fits.matches() >= TEN) {
            said.add(words.of("fits.tenth", words.fit(fits.tenth().getAsLong())));
        }
        return said;
    }

    private How how(Fits fits) {
        Grid bands = Grid.ofNumbers(words.of("fits.bands"), words.of("fits.col.points"), words.of("fits.col.matches"));
        for (int band = 0; band < TEN; band++) {
            int last = band == TEN - 1 ? WIDE * TEN : band * WIDE + WIDE - 1;
            bands = bands.row(
                    words.of("fits.band", band * WIDE, last),
                    words.number(fits.bands().get(band)));
        }
        return new How(
                List.of(words.of("fits.how"), words.of("fits.how.percentile")),
                List.of(
                        words.line("fits.lowest", words.hundredths(fits.lowest())),
                        words.line("fits.tenth.points", words.hundredths(fits.tenth())),
                        words.line("fits.median", words.hundredths(fits.median())),
                        words.line("fits.matches", words.number(fits.matches()))),
                List.of(bands));
    }
}
