package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.List;

/** Those who hold the budgets: clinical commissioning groups until 2022, integrated care boards since. */
final class Commissioners {
    static final String VANE_AND_KETTER = "ZZI01";
    static final String FEN_AND_MARSH = "ZZI02";
    static final String SOUTH_SOUND = "ZZI03";

    private static final String CCG = "ccg";
    private static final String ICB = "icb";
    private static final String MARROWDALE_CCG = "ZZG16";
    private static final String CCGS_BEGAN = "2013-04-01";
    private static final String CCGS_ENDED = "2022-07-01";

    private Commissioners() {}

    static List<Organisation> all() {
        List<Organisation> all = new ArrayList<>(boards());
        all.addAll(north());
        all.addAll(middle());
        all.addAll(south());
        return all;
    }

    private static List<Organisation> boards() {
        return List.of(
                board(
                        VANE_AND_KETTER,
                        "Vane & Ketter ICB",
                        Areas.UPPER_VANE,
                        Areas.STONEREACH,
                        Areas.LONG_COMBE,
                        Areas.LOW_KETTER,
                        Areas.TIDEWELL),
                board(
                        FEN_AND_MARSH,
                        "Fen & Marsh ICB",
                        Areas.EASTMERE,
                        Areas.HARROWFEN,
                        Areas.ASHMARSH,
                        Areas.MARROWDALE),
                board(
                        SOUTH_SOUND,
                        "South Sound ICB",
                        Areas.HARROWFEN,
                        Areas.QUILLBAY,
                        Areas.SALTBY,
                        Areas.SOUND_ISLES));
    }

    private static List<Organisation> north() {
        return List.of(
                group("ZZG01", "Upper Vane CCG", VANE_AND_KETTER, Areas.UPPER_VANE),
                group("ZZG02", "Stonereach CCG", VANE_AND_KETTER, Areas.STONEREACH),
                group("ZZG03", "Long Combe CCG", VANE_AND_KETTER, Areas.LONG_COMBE),
                group("ZZG04", "Low Ketter CCG", VANE_AND_KETTER, Areas.LOW_KETTER),
                group("ZZG05", "Tidewell CCG", VANE_AND_KETTER, Areas.TIDEWELL));
    }

    /** One area with three commissioners, and two that merged with their areas before they ended. */
    private static List<Organisation> middle() {
        return List.of(
                group("ZZG06", "Eastmere CCG", FEN_AND_MARSH, Areas.EASTMERE),
                Organisation.of("ZZG07", "Harrowfen CCG", CCG, CCGS_BEGAN, Areas.HARROWFEN)
                        .ending(CCGS_ENDED, FEN_AND_MARSH, SOUTH_SOUND),
                group("ZZG10", "North Ashmarsh CCG", FEN_AND_MARSH, Areas.ASHMARSH),
                group("ZZG11", "South Ashmarsh CCG", FEN_AND_MARSH, Areas.ASHMARSH),
                group("ZZG12", "Mere and Marsh CCG", FEN_AND_MARSH, Areas.ASHMARSH, Areas.EASTMERE),
                Organisation.of("ZZG13", "Nether Marrow CCG", CCG, CCGS_BEGAN, Areas.NETHER_MARROW)
                        .ending(Areas.REORGANISED, MARROWDALE_CCG),
                Organisation.of("ZZG14", "Marrow Head CCG", CCG, CCGS_BEGAN, Areas.MARROW_HEAD)
                        .ending(Areas.REORGANISED, MARROWDALE_CCG),
                Organisation.of(MARROWDALE_CCG, "Marrowdale CCG", CCG, Areas.REORGANISED, Areas.MARROWDALE)
                        .ending(CCGS_ENDED, FEN_AND_MARSH));
    }

    private static List<Organisation> south() {
        return List.of(
                group("ZZG08", "Quillbay CCG", SOUTH_SOUND, Areas.QUILLBAY),
                group("ZZG09", "Saltby CCG", SOUTH_SOUND, Areas.SALTBY),
                group("ZZG15", "Sound Isles CCG", SOUTH_SOUND, Areas.SOUND_ISLES));
    }

    private static Organisation board(String code, String name, String... areas) {
        return Organisation.of(code, name, ICB, CCGS_ENDED, areas);
    }

    private static Organisation group(String code, String name, String successor, String... areas) {
        return Organisation.of(code, name, CCG, CCGS_BEGAN, areas).ending(CCGS_ENDED, successor);
    }
}
