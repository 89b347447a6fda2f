package org.peerbench.seeds.demo;

import java.util.List;

/**
 * What the partners of an area agreed. The stories are those of the field: a risk share that was drafted and never
 * signed, a housing association about to walk away from what it signed, a plan signed with a hospital that does not come
 * to the board, four who began together and let others join.
 */
final class AgreementTable {
    private static final String COUNCIL_OF_TIDEWELL = "ZZL05";
    private static final String VANE = Commissioners.VANE_AND_KETTER;
    private static final String FEN = Commissioners.FEN_AND_MARSH;

    /**
     * One agreement.
     *
     * @param risks what could happen and who bears it, six cells: financial, reputational, political
     */
    private record Agreed(
            String area,
            String title,
            String kind,
            String status,
            String from,
            String to,
            List<String> parties,
            List<String> risks,
            String source,
            String note) {}

    private static final List<String> NO_RISK = List.of("", "", "", "", "", "");

    private static final List<Agreed> ALL = List.of(
            new Agreed(
                    Areas.LONG_COMBE,
                    "Pooled budget for adult care",
                    "pooled-budget",
                    "signed",
                    "2017-04",
                    "",
                    List.of("ZZL03", VANE),
                    List.of(
                            "An overspend of the pool",
                            "shared",
                            "",
                            "",
                            "Councillors are asked about NHS money",
                            "ZZL03"),
                    "Minutes of the board, spring 2017",
                    "Renewed each April"),
            new Agreed(
                    Areas.LONG_COMBE,
                    "Home First coalition",
                    "other",
                    "open",
                    "2025-11-03",
                    "",
                    List.of("ZZL03", VANE, "ZZP01", "ZZC01"),
                    List.of("Double running in the first winter", "shared", "", "", "", ""),
                    "Declaration of 3 November 2025",
                    "Four began; whoever accepts the two pages may join"),
            new Agreed(
                    Areas.LOW_KETTER,
                    "Sharing of care records",
                    "data-sharing",
                    "talking",
                    "2025-09",
                    "",
                    List.of("ZZL04", VANE),
                    NO_RISK,
                    "Note of the co-ordinator",
                    "Begun again with each interim director"),
            new Agreed(
                    Areas.TIDEWELL,
                    "Risk share for emergency admissions",
                    "risk-share",
                    "drafted",
                    "2024-03",
                    "",
                    List.of(COUNCIL_OF_TIDEWELL, VANE, "ZZA03"),
                    List.of(
                            "Admissions do not fall and the hospital has to be paid",
                            "open",
                            "The plan is seen to fail",
                            "open",
                            "A ward closes before the community service is there",
                            "shared"),
                    "Draft of March 2024",
                    "Nobody would bear the first two risks; it was never signed"),
            new Agreed(
                    Areas.TIDEWELL,
                    "Homes for people leaving hospital",
                    "plan",
                    "signed",
                    "2022-10-01",
                    "2027-04-01",
                    List.of(COUNCIL_OF_TIDEWELL, "ZZH05"),
                    List.of("Flats stand empty", "ZZH05", "", "", "", ""),
                    "Letter of September 2022",
                    "The housing association means to leave the board in March"),
            new Agreed(
                    Areas.EASTMERE,
                    "One discharge team",
                    "joint-post",
                    "signed",
                    "2024",
                    "",
                    List.of("ZZL06", "ZZA04"),
                    List.of("", "", "A patient is sent home too early", "shared", "", ""),
                    "Minutes of the board, 2024",
                    ""),
            new Agreed(
                    Areas.HARROWFEN,
                    "Better Care Fund plan 2026",
                    "plan",
                    "signed",
                    "2026-04",
                    "2027-04",
                    List.of("ZZL07", FEN, "ZZA05"),
                    List.of("Admissions do not fall", "ZZA05", "", "", "The board signs what it has not read", "ZZL07"),
                    "Minutes of the board, 14 May 2026",
                    "Signed by post: the hospital was not in the room"));

    private AgreementTable() {}

    static boolean has(String area) {
        return ALL.stream().anyMatch(each -> each.area().equals(area));
    }

    static String of(String area) {
        Table table = new Table(
                "title",
                "kind",
                "status",
                "from",
                "to",
                "parties",
                "financial",
                "financial_borne_by",
                "reputational",
                "reputational_borne_by",
                "political",
                "political_borne_by",
                "source",
                "note");
        ALL.stream()
                .filter(each -> each.area().equals(area))
                .forEach(each -> table.add(
                        each.title(),
                        each.kind(),
                        each.status(),
                        each.from(),
                        each.to(),
                        String.join(";", each.parties()),
                        each.risks().get(0),
                        each.risks().get(1),
                        each.risks().get(2),
                        each.risks().get(3),
                        each.risks().get(4),
                        each.risks().get(5),
                        each.source(),
                        each.note()));
        return table.text();
    }
}
