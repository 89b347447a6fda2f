package org.peerbench.seeds.demo;

import static org.peerbench.seeds.demo.Area.Existence.ALWAYS;
import static org.peerbench.seeds.demo.Area.Existence.BEFORE;
import static org.peerbench.seeds.demo.Area.Existence.SINCE;

import java.util.List;
import org.peerbench.seeds.demo.Area.Existence;
import org.peerbench.seeds.demo.Area.Profile;

/** The areas of the region, laid out as a honeycomb of four rows, and the one reorganisation among them. */
final class Areas {
    static final String REGION_CODE = "X99900001";
    static final String REGION = "Marrow region";

    static final String UPPER_VANE = "X99000001";
    static final String STONEREACH = "X99000002";
    static final String LONG_COMBE = "X99000003";
    static final String LOW_KETTER = "X99000004";
    static final String TIDEWELL = "X99000005";
    static final String EASTMERE = "X99000006";
    static final String HARROWFEN = "X99000007";
    static final String QUILLBAY = "X99000008";
    static final String SALTBY = "X99000009";
    static final String ASHMARSH = "X99000010";
    static final String MARROWDALE = "X99000011";
    static final String SOUND_ISLES = "X99000012";
    static final String NETHER_MARROW = "X99000013";
    static final String MARROW_HEAD = "X99000014";

    /** The day on which Marrowdale began and its two predecessors were no more. */
    static final String REORGANISED = "2019-04-01";

    static final String LAST_DAY_BEFORE = "2019-03-31";

    static final List<Area> ALL = List.of(
            area(UPPER_VANE, "Upper Vane", "county", 40, 76, new Profile(0.4, -1.5, 1.2, -0.4, 1.2)),
            area(STONEREACH, "Stonereach", "unitary", 60, 76, new Profile(-0.3, 0.1, -0.2, 0.7, 0.2)),
            area(LONG_COMBE, "Long Combe", "county", 30, 59, new Profile(0.9, -1.2, 0.9, -0.9, -0.6)),
            area(LOW_KETTER, "Low Ketter", "metropolitan_district", 50, 59, new Profile(0.3, 0.8, -0.9, 1.3, 0.9)),
            area(TIDEWELL, "Tidewell", "unitary", 70, 59, new Profile(-0.5, 0.4, 0.1, 0.9, 0.5)),
            area(EASTMERE, "Eastmere", "county", 20, 41, new Profile(0.6, -0.9, 0.6, -0.6, -0.8)),
            area(HARROWFEN, "Harrowfen", "unitary", 40, 41, new Profile(-0.6, -0.5, 0.5, 0.2, 0.4)),
            area(QUILLBAY, "Quillbay", "unitary", 60, 41, new Profile(-0.8, 0.2, 0.4, 0.3, 0)),
            area(SALTBY, "Saltby", "metropolitan_district", 80, 41, new Profile(-0.1, 0.7, -0.4, 0.6, -0.7)),
            area(ASHMARSH, "Ashmarsh", "county", 30, 24, new Profile(0.7, -1.0, 0.7, 0, 0.6)),
            reorganised(MARROWDALE, "Marrowdale", 50, 24, SINCE, new Profile(0.5, -0.8, 0.8, -0.5, 0.2)),
            area(SOUND_ISLES, "Sound Isles", "unitary", 70, 24, new Profile(-1.5, -1.6, 1.5, -0.2, 0.1)),
            reorganised(NETHER_MARROW, "Nether Marrow", 47, 22, BEFORE, new Profile(-0.4, -0.5, 0.5, -0.2, 0.4)),
            reorganised(MARROW_HEAD, "Marrow Head", 53, 26, BEFORE, new Profile(-0.9, -1.2, 1.1, -0.7, 0.1)));

    private Areas() {}

    static Area of(String code) {
        return ALL.stream().filter(area -> area.code().equals(code)).findFirst().orElseThrow();
    }

    private static Area area(String code, String name, String kind, double x, double y, Profile profile) {
        return new Area(code, name, kind, x, y, ALWAYS, List.of(), List.of(), profile);
    }

    private static Area reorganised(String code, String name, double x, double y, Existence existed, Profile profile) {
        List<String> made = existed == SINCE ? List.of(NETHER_MARROW, MARROW_HEAD) : List.of();
        List<String> became = existed == BEFORE ? List.of(MARROWDALE) : List.of();
        return new Area(code, name, "unitary", x, y, existed, made, became, profile);
    }
}
