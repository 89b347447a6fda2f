package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The posts that matter to the partnership, for each organisation of today. */
final class Roles {
    private static final String ADULTS = "Director of Adult Services";
    private static final String FUND = "Better Care Fund Manager";
    private static final String CHIEF = "Chief Executive";

    private static final Map<String, List<String>> BY_TYPE = Map.of(
            "council", List.of("Chair of the Health and Wellbeing Board", ADULTS, FUND),
            "acute_trust", List.of(CHIEF, "Director of Operations"),
            "mental_health_trust", List.of("Director of Partnerships"),
            "community_trust", List.of("Chief Operating Officer"),
            "social_enterprise", List.of("Managing Director"),
            "ambulance_trust", List.of("Head of Urgent Care"),
            "housing_association", List.of("Director of Homes and Support"),
            "healthwatch", List.of("Healthwatch Manager"),
            "primary_care", List.of("GP Chair"),
            "domiciliary_care", List.of("Registered Manager"));

    private static final Map<String, String> OTHERWISE = Map.of(
            "ZZL04 " + ADULTS, "Interim " + ADULTS,
            "ZZL04 " + FUND, "Acting " + FUND,
            "ZZL07 " + ADULTS, "Interim " + ADULTS,
            "ZZA05 " + CHIEF, "Interim " + CHIEF);

    private static final Set<String> VACANT = Set.of("ZZL10 " + FUND, "ZZL12 " + FUND, "ZZA03 Director of Operations");

    /** Second people, where an organisation has made sure that there is one. */
    private static final List<Role> SECONDS = List.of(
            new Role("ZZC02", "Head of Integrated Discharge", "X99000007", true),
            new Role("ZZM02", "Head of Older People's Care", "X99000007 X99000008 X99000009", true),
            new Role("ZZP04", "Practice Manager Lead", "X99000007", true),
            new Role("ZZC01", "Head of Community Nursing", "X99000001 X99000002 X99000003", true),
            new Role("ZZV07", "Deputy Alliance Co-ordinator", "X99000007", true),
            new Role("ZZP05", "Practice Manager Lead", "X99000009", true));

    private Roles() {}

    static List<Role> all() {
        List<Role> all = new ArrayList<>();
        for (Organisation each : Organisations.ALL) {
            if (each.current()) {
                all.addAll(of(each));
            }
        }
        all.addAll(SECONDS);
        return all;
    }

    /** Whether it is somebody who stands beside the first. */
    static boolean isSecond(Role role) {
        return SECONDS.contains(role);
    }

    /** The titles at an organisation that concern an area, the first who comes to mind first. */
    static List<String> at(Organisation each, String area) {
        return all().stream()
                .filter(role -> role.organisation().equals(each.code()) && role.held())
                .filter(role -> List.of(role.areas().split(" ")).contains(area))
                .map(Role::title)
                .sorted(Comparator.comparing(Roles::chairsOrCounts))
                .toList();
    }

    /** A chair or a finance officer signs, but is seldom whom partners call first. */
    private static boolean chairsOrCounts(String title) {
        return title.startsWith("Chair") || title.contains("Finance");
    }

    private static List<Role> of(Organisation each) {
        if (each.type().equals("icb")) {
            return ofBoard(each);
        }
        return titlesOf(each).stream()
                .map(title -> new Role(
                        each.code(),
                        OTHERWISE.getOrDefault(each.code() + " " + title, title),
                        String.join(" ", each.areas()),
                        !VACANT.contains(each.code() + " " + title)))
                .toList();
    }

    private static List<String> titlesOf(Organisation each) {
        return switch (each.code()) {
            case "ZZL03", "ZZL05" ->
                Stream.concat(BY_TYPE.get("council").stream(), Stream.of("Director of Finance"))
                        .toList();
            case "ZZL15" -> List.of("Director of Public Health");
            case "ZZV13" -> List.of("Carers Co-ordinator");
            default -> BY_TYPE.getOrDefault(each.type(), List.of("Alliance Co-ordinator"));
        };
    }

    /** A board has one director of commissioning in each area, and its finances in one hand. */
    private static List<Role> ofBoard(Organisation board) {
        List<Role> roles = new ArrayList<>();
        roles.add(new Role(board.code(), "Chief Finance Officer", String.join(" ", board.areas()), true));
        for (String area : board.areas()) {
            roles.add(new Role(
                    board.code(), "Director of Commissioning, " + Areas.of(area).name(), area, true));
        }
        return roles;
    }
}
