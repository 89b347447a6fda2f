package org.peerbench.leadership.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits by Spiegelhalter's formula with {@code qpois}, {@code ppois}, {@code qbinom} and others of R 4.2.2. */
class FunnelTest {
    private static final double CLOSE = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "0.5, 0, 1.8600259114609996, 0, 3.4758589809003917",
        "3, 0, 6.3938401648578891, 0, 9.1265049446484383",
        "12.7, 5.6728020232514247, 19.673998002248879, 2.6836697098359386, 24.608861657949369",
        "140, 116.78256044063912, 163.16170899915969, 104.37203356705552, 177.47992379196899",
        "900, 841.17518619241389, 958.77296135552626, 808.22549446927189, 993.62756688861748"
    })
    void limitsOfARateAreThoseOfPoisson(double mean, double low, double high, double lowest, double highest) {
        Funnel funnel = Funnel.ofRate(mean / 40, 40);
        assertLimits(low / 40, high / 40, funnel.inner());
        assertLimits(lowest / 40, highest / 40, funnel.outer());
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 10, 0, 2.7873565979624781, 0, 4.4266952627721157",
        "0.5, 25, 7.1041581027667942, 16.895841897233201, 4.3440322228496155, 19.655967777150387",
        "0.93, 153, 135.19199666045373, 147.60296799713404, 130.92282313385849, 150.18219338455722"
    })
    void limitsOfAShareAreThoseOfBinomial(
            double share, int of, double low, double high, double lowest, double highest) {
        Funnel funnel = Funnel.ofShare(share, of);
        assertLimits(low / of, high / of, funnel.inner());
        assertLimits(lowest / of, highest / of, funnel.outer());
    }

    /** {@code prop.test(x, n, correct = FALSE)$conf.int}. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.27753279986288915",
        "90, 100, 0.82563433849508661, 0.94477086293932488",
        "5, 7, 0.35893445183261941, 0.91778107599594327",
        "25, 25, 0.86680774906095159, 1"
    })
    void theIntervalOfAShareIsWilsons(int counted, int of, double low, double high) {
        assertLimits(low, high, Wilson.of(counted, of));
    }

    /** {@code pchisq(x, df, lower.tail = FALSE)}. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "3.84, 1, 0.050043521248705224",
        "16.79, 1, 4.1752751389197914e-05",
        "25.4, 3, 1.2735139409743363e-05",
        "7, 2, 0.030197383422318501",
        "40, 30, 0.10486428110798465",
        "300, 12, 4.6959578959561346e-57"
    })
    void theTailOfChiSquareIsThatOfR(double x, double degrees, double tail) {
        assertEquals(tail, Gamma.upper(degrees / 2, x / 2), 1e-11 * tail);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.57236494292470008",
        "1, 0",
        "3.3, 0.98709857789473443",
        "11, 15.104412573075519",
        "200.5, 860.5822035097824"
    })
    void theLogarithmOfGammaIsThatOfR(double x, double value) {
        assertEquals(value, Gamma.log(x), 1e-14 * Math.max(1, value));
    }

    private static void assertLimits(double low, double high, Limits limits) {
        assertEquals(low, limits.low(), CLOSE);
        assertEquals(high, limits.high(), CLOSE);
    }
}
