package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The surveys of the region in both eras. Each area's story mixes traits that were told of many places in 2013 and
 * 2014, so that none can be traced to one.
 */
final class Surveys {
    private static final int ANY_LEVEL = 4;
    private static final double USUAL_GAPS = 0.1;

    static final List<Survey> ALL = List.of(
            in2014(Areas.EASTMERE, 0.6, Word.of("ZZL06", "ZZA04", 2, 1)),
            // The hospital was not asked when the first plan was written.
            in2014(Areas.HARROWFEN, 0.8, Word.of("ZZL07", "ZZA05", 1, Word.SILENT)),
            threeCommissioners(),
            in2014(Areas.NETHER_MARROW, 0.9, Word.of("ZZL13", "ZZG13", 3, 2)),
            settledAndMerged(),
            changingLeaders(),
            unsignedRisks(),
            hospitalBroughtIn(),
            Harrowfen.today(),
            halfAnswered(),
            newArea());

    private Surveys() {}

    private static Survey in2014(String area, double climate, Word... words) {
        return new Survey(
                area,
                LocalDate.parse(Seats.FIRST_WAVE),
                codes(Seats.in2014(area)),
                climate,
                ANY_LEVEL,
                USUAL_GAPS,
                Set.of(),
                List.of(words));
    }

    private static Survey today(String area, String opened, double climate, Set<String> silent, Word... words) {
        return new Survey(
                area,
                LocalDate.parse(opened),
                codes(Seats.today(area)),
                climate,
                ANY_LEVEL,
                USUAL_GAPS,
                silent,
                List.of(words));
    }

    /** A council with three commissioners, of which it works with one. */
    private static Survey threeCommissioners() {
        return in2014(
                Areas.ASHMARSH,
                0.8,
                Word.both("ZZL10", "ZZG10", 3),
                Word.of("ZZL10", "ZZG11", 2, 1),
                Word.of("ZZL10", "ZZG12", 1, 0));
    }

    private static Survey settledAndMerged() {
        return today(
                Areas.LONG_COMBE,
                "2026-01-12",
                1.1,
                Set.of(),
                new Word("ZZL03", Commissioners.VANE_AND_KETTER, 4, 4, "One pooled budget for nine years"),
                Word.both("ZZP01", "ZZC01", 3),
                Word.both("ZZP01", "ZZL03", 2));
    }

    /** The hospital is spoken about by others, but has no seat and was not asked. */
    private static Survey changingLeaders() {
        Survey survey = today(
                Areas.LOW_KETTER,
                "2026-02-02",
                0.65,
                Set.of("ZZA03"),
                new Word(
                        "ZZL04",
                        Commissioners.VANE_AND_KETTER,
                        2,
                        1,
                        "The fourth interim in two years; we begin again"),
                Word.of("ZZL04", "ZZA03", 1, Word.SILENT),
                Word.of(Commissioners.VANE_AND_KETTER, "ZZA03", 2, Word.SILENT));
        List<String> partners = new ArrayList<>(survey.partners());
        partners.add("ZZA03");
        return new Survey(
                survey.area(),
                survey.opened(),
                partners,
                survey.climate(),
                survey.ceiling(),
                survey.gaps(),
                survey.silent(),
                survey.words());
    }

    private static Survey unsignedRisks() {
        return today(
                Areas.TIDEWELL,
                "2025-11-17",
                0.8,
                Set.of(),
                new Word("ZZL05", Commissioners.VANE_AND_KETTER, 3, 2, "The risk share was drafted, never signed"),
                new Word("ZZH05", "ZZL05", 1, 3, "We mean to leave the board in March"));
    }

    private static Survey hospitalBroughtIn() {
        return today(
                Areas.EASTMERE,
                "2025-10-06",
                1.3,
                Set.of(),
                new Word("ZZA04", "ZZL06", 4, 4, "One discharge team since 2024"),
                Word.both("ZZL06", Commissioners.FEN_AND_MARSH, 4));
    }

    /** Still open: five of eight have answered, and the hospital is not among them. */
    private static Survey halfAnswered() {
        return today(Areas.ASHMARSH, "2026-11-02", 0.85, Set.of("ZZA04", "ZZV10", "ZZH08"));
    }

    private static Survey newArea() {
        return today(
                Areas.MARROWDALE,
                "2026-03-02",
                0.75,
                Set.of(),
                Word.both("ZZL11", "ZZA05", 2),
                Word.of("ZZL11", "ZZW11", 2, Word.DOES_NOT_KNOW));
    }

    private static List<String> codes(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::code).toList();
    }
}
