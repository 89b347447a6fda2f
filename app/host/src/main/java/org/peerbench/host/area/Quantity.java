package org.peerbench.host.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Indicator;

/**
 * How numbers of one unit are written.
 *
 * @param unit     in plain words
 * @param decimals how many are shown
 */
record Quantity(String unit, int decimals) {
    private static final String SCORE = "score";

    static Quantity of(Indicator indicator) {
        return new Quantity(indicator.unit(), indicator.decimals());
    }

    /** The number that a published text says; empty for a text that is none, so that nothing is invented. */
    static Optional<BigDecimal> number(String published) {
        try {
            return Optional.of(new BigDecimal(published.strip()));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    /** The published text, its thousands apart, with as many decimals as the indicator shows. */
    String text(String published) {
        return number(published).map(this::text).orElse(published);
    }

    String text(BigDecimal number) {
        return grouped(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Number and unit, as one says them. */
    String whole(BigDecimal number, Texts texts) {
        return whole(text(number), texts);
    }

    /** Number and unit of a published text, as one says them. */
    String whole(String published, Texts texts) {
        String number = text(published);
        if (unit.startsWith("%")) {
            return number + unit;
        }
        return unit.startsWith(SCORE)
                ? texts.of("area.score", number, unit.substring(SCORE.length()))
                : texts.of("area.quantity", number, unit);
    }

    /** What stands behind a bare number: {@code %} or nothing. */
    String sign() {
        return unit.startsWith("%") ? "%" : "";
    }

    /** Thousands apart, all decimals kept. */
    static String grouped(BigDecimal number) {
        DecimalFormat form = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        form.setMinimumFractionDigits(Math.max(0, number.scale()));
        form.setMaximumFractionDigits(Math.max(0, number.scale()));
        return form.format(number).replace("-", "−");
    }
}
