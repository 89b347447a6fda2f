package org.peerbench.matching.learning;

import org.peerbench.api.text.Texts;

/** A number of the report in words: its name, its value and what it means. */
record FigureWords(Texts texts) {
    private static final String MONTHS = "lasts.";

    /** Its name. */
    String name(Figure figure) {
        return texts.of("programme.name." + plain(figure), months(figure));
    }

    /** What it counts. */
    String meaning(Figure figure) {
        return texts.of("programme.means." + plain(figure), months(figure), Figure.days(Figure.DAY), Typical.FEWEST);
    }

    /** Such as "3 of 5". */
    String value(Figure figure) {
        return figure.of().isPresent() && !figure.key().equals("level.typical")
                ? texts.of("programme.of", figure.value(), figure.of().getAsLong())
                : texts.of("programme.count", figure.value());
    }

    /** The months are in the key of a check, and not in the keys of its texts. */
    private static String plain(Figure figure) {
        return figure.key().startsWith(MONTHS)
                ? MONTHS + figure.key().substring(figure.key().lastIndexOf('.') + 1)
                : figure.key();
    }

    private static int months(Figure figure) {
        return figure.key().startsWith(MONTHS)
                ? Integer.parseInt(
                        figure.key().substring(MONTHS.length(), figure.key().lastIndexOf('.')))
                : 0;
    }
}
