package org.peerbench.seeds.demo;

import java.util.List;

/** Hospitals, ambulances, mental health, community health, and the two social enterprises that took it over. */
final class Trusts {
    private static final String ACUTE = "acute_trust";
    private static final String MENTAL_HEALTH = "mental_health_trust";
    private static final String COMMUNITY = "community_trust";
    private static final String SOCIAL_ENTERPRISE = "social_enterprise";

    private Trusts() {}

    static List<Organisation> all() {
        return List.of(
                Organisation.of("ZZA01", "Vane Valley Hospitals", ACUTE, "1996", Areas.UPPER_VANE, Areas.STONEREACH),
                Organisation.of("ZZA02", "Combe General Hospital", ACUTE, "1994-04", Areas.LONG_COMBE),
                Organisation.of(
                        "ZZA03", "Ketter & Tidewell Hospitals", ACUTE, "2002-04-01", Areas.LOW_KETTER, Areas.TIDEWELL),
                Organisation.of("ZZA04", "Mere Hospitals", ACUTE, "1993-04-01", Areas.EASTMERE, Areas.ASHMARSH),
                Organisation.of("ZZA05", "Marrow Hospitals", ACUTE, "1998", Areas.HARROWFEN, Areas.MARROWDALE),
                Organisation.of(
                        "ZZA06", "Sound Hospitals", ACUTE, "1995-04", Areas.QUILLBAY, Areas.SALTBY, Areas.SOUND_ISLES),
                Organisation.of("ZZA07", "Saltby Infirmary", ACUTE, "1994", Areas.SALTBY)
                        .ending("2017-10-01", "ZZA06"),
                Organisation.of(
                        "ZZM01",
                        "Upland Mental Health",
                        MENTAL_HEALTH,
                        "2001-04-01",
                        Areas.UPPER_VANE,
                        Areas.STONEREACH,
                        Areas.LONG_COMBE,
                        Areas.LOW_KETTER,
                        Areas.TIDEWELL),
                Organisation.of(
                        "ZZM02",
                        "Sound Mental Health",
                        MENTAL_HEALTH,
                        "2003-10",
                        Areas.HARROWFEN,
                        Areas.QUILLBAY,
                        Areas.SALTBY,
                        Areas.SOUND_ISLES),
                Organisation.of(
                        "ZZM03",
                        "Mere & Dale Mental Health",
                        MENTAL_HEALTH,
                        "2002",
                        Areas.EASTMERE,
                        Areas.ASHMARSH,
                        Areas.MARROWDALE),
                Organisation.of(
                        "ZZC01",
                        "Upland Community Health",
                        COMMUNITY,
                        "2011-04-01",
                        Areas.UPPER_VANE,
                        Areas.STONEREACH,
                        Areas.LONG_COMBE,
                        Areas.LOW_KETTER,
                        Areas.TIDEWELL),
                Organisation.of(
                        "ZZC02", "Community Care Fen", COMMUNITY, "2011-04-01", Areas.HARROWFEN, Areas.ASHMARSH),
                Organisation.of(
                        "ZZC03",
                        "Sound Shore Community Health",
                        COMMUNITY,
                        "2010-11",
                        Areas.QUILLBAY,
                        Areas.SALTBY,
                        Areas.SOUND_ISLES),
                Organisation.of("ZZS01", "Mereside Care Partnership", SOCIAL_ENTERPRISE, "2011-10-01", Areas.EASTMERE),
                Organisation.of("ZZS02", "Dale & Head Care Partnership", SOCIAL_ENTERPRISE, "2012", Areas.MARROWDALE),
                Organisation.of(
                        "ZZE01",
                        "Marrow Region Ambulance",
                        "ambulance_trust",
                        "2006-07-01",
                        Areas.ALL.stream()
                                .filter(area -> area.existed().in2023())
                                .map(Area::code)
                                .toArray(String[]::new)));
    }
}
