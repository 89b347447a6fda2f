package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The area of the guided tour. Twenty working links, sixteen of them confirmed; the hospital is tied by one-sided
 * views only; three pairs are not yet known; everyone else has answered and is at most aware of each other.
 */
final class Harrowfen {
    private static final String COUNCIL = "ZZL07";
    private static final String PUBLIC_HEALTH = "ZZL15";
    private static final String FEN_BOARD = Commissioners.FEN_AND_MARSH;
    private static final String SOUND_BOARD = Commissioners.SOUTH_SOUND;
    private static final String HOSPITALS = "ZZA05";
    private static final String AMBULANCE = "ZZE01";
    private static final String MENTAL_HEALTH = "ZZM02";
    private static final String COMMUNITY = "ZZC02";
    private static final String GPS = "ZZP04";
    private static final String HEALTHWATCH = "ZZW07";
    private static final String ALLIANCE = "ZZV07";
    private static final String CARERS = "ZZV13";
    private static final String HEARTH = "ZZH07";
    private static final String MARSH = "ZZH08";
    private static final String HOME_CARE = "ZZD01";

    private Harrowfen() {}

    static Survey today() {
        List<String> partners =
                Seats.today(Areas.HARROWFEN).stream().map(Organisation::code).toList();
        return new Survey(Areas.HARROWFEN, LocalDate.of(2026, 10, 5), partners, 0.3, 1, 0, Set.of(), words());
    }

    /** A year earlier: the hospital still came to the board. What the council said of it then is not known either. */
    static Survey before(Survey last) {
        return last.before(
                "2025-10-06",
                -0.4,
                Word.of(COUNCIL, HOSPITALS, Word.SILENT, Word.SILENT),
                Word.both(FEN_BOARD, HOSPITALS, 3),
                Word.of(SOUND_BOARD, HOSPITALS, 2, 1),
                Word.both(COUNCIL, FEN_BOARD, 4),
                Word.both(COUNCIL, PUBLIC_HEALTH, 4),
                Word.of(GPS, COMMUNITY, 2, 1),
                Word.both(HEARTH, COUNCIL, 2));
    }

    private static List<Word> words() {
        return List.of(
                Word.both(COUNCIL, PUBLIC_HEALTH, 4),
                Word.both(COUNCIL, FEN_BOARD, 4),
                Word.both(PUBLIC_HEALTH, FEN_BOARD, 3),
                Word.both(COUNCIL, SOUND_BOARD, 3),
                Word.both(COUNCIL, MENTAL_HEALTH, 2),
                Word.both(COUNCIL, ALLIANCE, 2),
                Word.both(COUNCIL, HEALTHWATCH, 2),
                Word.both(FEN_BOARD, GPS, 3),
                Word.both(FEN_BOARD, COMMUNITY, 3),
                Word.of(FEN_BOARD, MENTAL_HEALTH, 3, 2),
                Word.both(SOUND_BOARD, MENTAL_HEALTH, 2),
                Word.of(GPS, COMMUNITY, 3, 2),
                Word.both(HOSPITALS, AMBULANCE, 3),
                Word.both(ALLIANCE, CARERS, 3),
                Word.both(COMMUNITY, HOME_CARE, 2),
                Word.both(HEARTH, MARSH, 2),
                new Word(FEN_BOARD, HOSPITALS, 3, 1, "They come to the discharge call, not to the board"),
                Word.of(SOUND_BOARD, HOSPITALS, 2, 0),
                Word.of(HEARTH, COUNCIL, 2, 1),
                Word.of(ALLIANCE, COMMUNITY, 2, 1),
                Word.of(COUNCIL, HOSPITALS, Word.SILENT, Word.SILENT),
                Word.of(GPS, ALLIANCE, Word.DOES_NOT_KNOW, Word.DOES_NOT_KNOW),
                Word.of(CARERS, MENTAL_HEALTH, Word.DOES_NOT_KNOW, Word.SILENT));
    }
}
