package org.peerbench.seeds.demo;

import java.util.List;

/** Housing associations, general practice and home care. */
final class HomesAndCare {
    private static final String HOUSING = "housing_association";
    private static final String PRIMARY = "primary_care";
    private static final String HOME_CARE = "domiciliary_care";

    private HomesAndCare() {}

    static List<Organisation> all() {
        return List.of(
                Organisation.of("ZZH01", "Vane Valley Homes", HOUSING, "1974", Areas.UPPER_VANE),
                Organisation.of("ZZH02", "Stonereach Dwellings", HOUSING, "1981-06", Areas.STONEREACH),
                Organisation.of("ZZH03", "Combe Hill Homes", HOUSING, "1992", Areas.LONG_COMBE),
                Organisation.of("ZZH04", "Ketterside Housing", HOUSING, "2001-03", Areas.LOW_KETTER),
                Organisation.of("ZZH05", "Tidegate Homes", HOUSING, "1999", Areas.TIDEWELL),
                Organisation.of("ZZH06", "Mereside Homes", HOUSING, "1988", Areas.EASTMERE),
                Organisation.of("ZZH07", "Hearth Homes", HOUSING, "1979", Areas.HARROWFEN),
                Organisation.of("ZZH08", "Marsh Housing", HOUSING, "2004-07-01", Areas.HARROWFEN, Areas.ASHMARSH),
                Organisation.of("ZZH09", "Quill & Quay Homes", HOUSING, "1996", Areas.QUILLBAY, Areas.SALTBY),
                Organisation.of("ZZH10", "Dale Row Housing", HOUSING, "1986", Areas.MARROWDALE),
                Organisation.of("ZZP01", "Long Combe GPs", PRIMARY, "2012", Areas.LONG_COMBE),
                Organisation.of("ZZP02", "Low Ketter GPs", PRIMARY, "2015-09", Areas.LOW_KETTER),
                Organisation.of("ZZP03", "Eastmere GPs", PRIMARY, "2013-07", Areas.EASTMERE),
                Organisation.of("ZZP04", "Harrowfen GPs", PRIMARY, "2014-01-06", Areas.HARROWFEN),
                Organisation.of("ZZP05", "Saltby GPs", PRIMARY, "2013", Areas.SALTBY),
                Organisation.of("ZZP06", "Ashmarsh GPs", PRIMARY, "2016", Areas.ASHMARSH),
                Organisation.of("ZZD01", "Lampwick Home Care", HOME_CARE, "2011", Areas.HARROWFEN, Areas.MARROWDALE),
                Organisation.of(
                        "ZZD02", "Ketterside Home Care", HOME_CARE, "2008-02", Areas.LOW_KETTER, Areas.TIDEWELL),
                Organisation.of(
                        "ZZD03", "Sandpiper Row Home Care", HOME_CARE, "2017", Areas.QUILLBAY, Areas.SOUND_ISLES));
    }
}
