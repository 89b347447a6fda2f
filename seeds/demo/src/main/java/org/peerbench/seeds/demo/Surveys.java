package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The surveys of the region in both eras. Each area's story mixes traits that were told of many places in 2013 and
 * 2014, so that none can be traced to one.
 */
final class Surveys {
    private static final int ANY_LEVEL = 4;
    private static final double USUAL_GAPS = 0.1;

    /** Three of each area, in the order of time. */
    static final List<Survey> ALL = Stream.of(
                    farApart(),
                    housingWalksAway(),
                    settledAndMerged(),
                    changingLeaders(),
                    unsignedRisks(),
                    hospitalBroughtIn(),
                    guidedTour(),
                    rubberStamp(),
                    practicesStepUp(),
                    halfAnswered(),
                    newArea(),
                    fewForAll(),
                    reorganisedAway(Areas.NETHER_MARROW, 0.9, Word.of("ZZL13", "ZZG13", 3, 2)),
                    reorganisedAway(Areas.MARROW_HEAD, 0.7))
            .flatMap(List::stream)
            .toList();

    private Surveys() {}

    /** Those whose answers come as a file. */
    static List<Survey> fromFiles() {
        return ALL.stream().filter(survey -> !Asking.stores(survey)).toList();
    }

    /** Those of one area, in the order of time. */
    static List<Survey> of(String area) {
        return ALL.stream().filter(survey -> survey.area().equals(area)).toList();
    }

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

    /** A large rural area: money is pooled, and people are discharged late all the same. */
    private static List<Survey> farApart() {
        Survey last = today(
                Areas.UPPER_VANE,
                "2026-05-11",
                0.9,
                Set.of(),
                new Word(
                        "ZZL01",
                        Commissioners.VANE_AND_KETTER,
                        4,
                        4,
                        "The budget is pooled; the beds are two hours apart"),
                Word.of("ZZA01", "ZZL01", 3, 1),
                Word.of("ZZA01", "ZZC01", 2, 1));
        return List.of(in2014(Areas.UPPER_VANE, 0.7), last.before("2025-05-12", 0.3), last);
    }

    /** The housing association left the table when its bid was passed over. */
    private static List<Survey> housingWalksAway() {
        Survey last = today(Areas.STONEREACH, "2026-04-13", 0.8, Set.of());
        Survey then = last.before(
                        "2024-03-04",
                        -0.3,
                        new Word("ZZH02", "ZZL02", 1, 3, "Our bid was passed over without a word"),
                        Word.of("ZZH02", Commissioners.VANE_AND_KETTER, 0, 2))
                .with("ZZH02");
        return List.of(in2014(Areas.STONEREACH, 0.8), then, last);
    }

    /** Everybody is at the table and agrees; hardly anybody works together. */
    private static List<Survey> rubberStamp() {
        Survey last = today(
                Areas.QUILLBAY,
                "2026-06-01",
                0.45,
                Set.of("ZZD03"),
                new Word("ZZL08", Commissioners.SOUTH_SOUND, 3, 1, "The board meets to agree what is agreed"));
        return List.of(in2014(Areas.QUILLBAY, 0.6), last.before("2025-06-02", 0), last);
    }

    /** General practice stepped up, and holds the neighbourhood teams together. */
    private static List<Survey> practicesStepUp() {
        Survey last = today(
                Areas.SALTBY,
                "2026-03-09",
                1.0,
                Set.of(),
                new Word("ZZP05", "ZZC03", 4, 3, "One neighbourhood team since last spring"),
                Word.both("ZZP05", "ZZL09", 3),
                Word.both("ZZP05", Commissioners.SOUTH_SOUND, 3),
                Word.of("ZZP05", "ZZA06", 2, 1));
        Survey before = last.before("2025-02-03", 0.6, Word.of("ZZP05", "ZZC03", 2, 1), Word.both("ZZP05", "ZZL09", 1));
        return List.of(in2014(Areas.SALTBY, 0.75), before, last);
    }

    /** Four partners do everything, and one of them most of it. */
    private static List<Survey> fewForAll() {
        Survey last = today(
                Areas.SOUND_ISLES,
                "2026-02-16",
                1.0,
                Set.of(),
                new Word("ZZC03", "ZZL12", 4, 2, "We carry more than our share"),
                Word.of("ZZC03", Commissioners.SOUTH_SOUND, 4, 2));
        Survey middle = last.before("2025-03-10", 0.2);
        return List.of(in2014(Areas.SOUND_ISLES, 0.8), middle, last);
    }

    /** An area that is no more. */
    private static List<Survey> reorganisedAway(String area, double climate, Word... words) {
        Survey last = new Survey(
                area,
                LocalDate.parse("2016-11-07"),
                codes(Seats.in2014(area)),
                climate,
                ANY_LEVEL,
                USUAL_GAPS,
                Set.of(),
                List.of(words));
        Survey middle = last.before("2015-11-02", 0.3);
        return List.of(middle.before(Seats.FIRST_WAVE, 0.3), middle, last);
    }

    /** The hospital was not asked when the first plan was written; the council's director left in between. */
    private static List<Survey> guidedTour() {
        Survey last = Harrowfen.today();
        return List.of(
                in2014(Areas.HARROWFEN, 0.8, Word.of("ZZL07", "ZZA05", 1, Word.SILENT)), Harrowfen.before(last), last);
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

    private static List<Survey> settledAndMerged() {
        Survey last = today(
                Areas.LONG_COMBE,
                "2026-01-12",
                1.1,
                Set.of(),
                new Word("ZZL03", Commissioners.VANE_AND_KETTER, 4, 4, "One pooled budget for nine years"),
                Word.both("ZZP01", "ZZC01", 3),
                Word.both("ZZP01", "ZZL03", 2));
        Survey middle = last.before("2025-01-13", 0.1);
        return List.of(middle.before("2023-01-16", 0.2), middle, last);
    }

    /** The hospital is spoken about by others, but has no seat and was not asked. */
    private static List<Survey> changingLeaders() {
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
        Survey last = new Survey(
                survey.area(),
                survey.opened(),
                partners,
                survey.climate(),
                survey.ceiling(),
                survey.gaps(),
                survey.silent(),
                survey.words());
        Survey middle = last.before(
                "2025-02-03",
                -0.5,
                Word.of("ZZL04", Commissioners.VANE_AND_KETTER, 3, 3),
                Word.of("ZZL04", "ZZA03", 2, Word.SILENT));
        Survey first = middle.before("2023-02-06", -0.3, Word.of("ZZL04", "ZZA03", 2, Word.SILENT));
        return List.of(first.without("ZZA03"), middle.without("ZZA03"), last);
    }

    private static List<Survey> unsignedRisks() {
        Survey last = today(
                Areas.TIDEWELL,
                "2025-11-17",
                0.8,
                Set.of(),
                new Word("ZZL05", Commissioners.VANE_AND_KETTER, 3, 2, "The risk share was drafted, never signed"),
                new Word("ZZH05", "ZZL05", 1, 3, "We mean to leave the board in March"));
        Survey middle = last.before(
                "2025-02-10",
                -0.6,
                Word.of("ZZH05", "ZZL05", 3, 3),
                Word.of("ZZL05", Commissioners.VANE_AND_KETTER, 3, 3));
        return List.of(in2014(Areas.TIDEWELL, 0.85), middle, last);
    }

    private static List<Survey> hospitalBroughtIn() {
        Survey last = today(
                Areas.EASTMERE,
                "2025-10-06",
                1.3,
                Set.of(),
                new Word("ZZA04", "ZZL06", 4, 4, "One discharge team since 2024"),
                Word.both("ZZL06", Commissioners.FEN_AND_MARSH, 4));
        Survey middle = last.before("2025-01-20", 0.5, Word.of("ZZA04", "ZZL06", 3, 2));
        return List.of(in2014(Areas.EASTMERE, 0.6, Word.of("ZZL06", "ZZA04", 2, 1)), middle, last);
    }

    /** Still open: five of eight have answered, and the hospital is not among them. */
    private static List<Survey> halfAnswered() {
        Survey last = today(Areas.ASHMARSH, "2026-11-02", 0.85, Set.of("ZZA04", "ZZV10", "ZZH08"));
        return List.of(threeCommissioners(), last.before("2025-10-06", 0.2), last);
    }

    private static List<Survey> newArea() {
        Survey last = today(
                Areas.MARROWDALE,
                "2026-03-02",
                0.75,
                Set.of(),
                Word.both("ZZL11", "ZZA05", 2),
                Word.of("ZZL11", "ZZW11", 2, Word.DOES_NOT_KNOW));
        Survey middle = last.before("2025-03-03", 0.4);
        return List.of(middle.before("2023-03-06", 0.5), middle, last);
    }

    private static List<String> codes(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::code).toList();
    }
}
