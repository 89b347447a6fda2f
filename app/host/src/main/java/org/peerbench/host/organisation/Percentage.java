package org.peerbench.host.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.peerbench.api.text.Texts;

/** Shares as percentages to one decimal. A share that is there is never shown as none. */
final class Percentage {
    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final int PLACES = 2;

    private Percentage() {}

    /** The percentage for a share from 0 to 1, such as "41.2%"; the empty text for {@code null}. */
    static String of(String share, Texts texts) {
        if (share == null) {
            return "";
        }
        BigDecimal percent = new BigDecimal(share).movePointRight(PLACES);
        if (percent.signum() > 0 && percent.compareTo(LEAST) < 0) {
            return texts.of("organisation.share.least");
        }
        return texts.of(
                "organisation.share", percent.setScale(1, RoundingMode.HALF_UP).toPlainString());
    }
}
