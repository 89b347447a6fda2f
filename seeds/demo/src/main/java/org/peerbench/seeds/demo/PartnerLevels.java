package org.peerbench.seeds.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How partners see their areas, theme by theme, 0 to 5: who is strong on what, and where they see it differently. */
final class PartnerLevels {
    private static final List<String> THEMES = List.of(
            "leadership",
            "governance",
            "acute",
            "commissioning",
            "pooling",
            "risk",
            "data",
            "assessment",
            "sevenday",
            "socialcare",
            "outofhospital",
            "measures",
            "workforce",
            "people");

    private static final Map<String, String> LEVELS = levels();
    private static final Map<String, String> EARLIER = earlier();

    private static final int PARTNERS = 6;

    /** In the first year half of them answered. */
    private static final int HALF = 3;

    private static final int HIGHEST = 5;
    private static final int CYCLE = 5;

    /** Of Marrowdale, whose boards were put together, only two partners have answered. */
    private static final int FEW = 2;

    /** The housing association at Stonereach and the board at Harrowfen are seen in two ways. */
    private static final Map<String, List<Integer>> SPLITS = Map.of(
            Areas.STONEREACH + " outofhospital", List.of(0, 4, 1, 5, 1, 4),
            Areas.HARROWFEN + " governance", List.of(4, 0, 4, 5, 1, 4));

    private static final Set<String> LEFT_OUT = Set.of("ambulance_trust", "domiciliary_care");

    private PartnerLevels() {}

    private static Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put(Areas.UPPER_VANE, "33433312233233");
        levels.put(Areas.STONEREACH, "33333233321322");
        levels.put(Areas.LONG_COMBE, "33355523434333");
        levels.put(Areas.LOW_KETTER, "12322223332313");
        levels.put(Areas.TIDEWELL, "33232133233332");
        levels.put(Areas.EASTMERE, "44543444544534");
        levels.put(Areas.HARROWFEN, "12144333134324");
        levels.put(Areas.QUILLBAY, "34333343343133");
        levels.put(Areas.SALTBY, "55433454333343");
        levels.put(Areas.ASHMARSH, "33312332333333");
        levels.put(Areas.MARROWDALE, "22333333323323");
        levels.put(Areas.SOUND_ISLES, "43333234345315");
        return levels;
    }

    /** A year before, of the areas that took part then. */
    private static Map<String, String> earlier() {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put(Areas.UPPER_VANE, "33233312233233");
        levels.put(Areas.STONEREACH, "33333322332322");
        levels.put(Areas.LONG_COMBE, "33354523334333");
        levels.put(Areas.LOW_KETTER, "22322223331313");
        levels.put(Areas.TIDEWELL, "33232133233332");
        levels.put(Areas.EASTMERE, "44543444543434");
        levels.put(Areas.HARROWFEN, "22243323134324");
        levels.put(Areas.QUILLBAY, "32333343343133");
        levels.put(Areas.SALTBY, "55433454333243");
        levels.put(Areas.ASHMARSH, "33312132333333");
        levels.put(Areas.SOUND_ISLES, "43333214345315");
        return levels;
    }

    /** The columns of the tool's table of assessments, as of autumn 2026. */
    static String table() {
        return table(LEVELS, "2026", SPLITS, PARTNERS);
    }

    /** The same as of autumn 2025. */
    static String tableOfTheYearBefore() {
        return table(EARLIER, "2025", Map.of(), HALF);
    }

    private static String table(Map<String, String> of, String year, Map<String, List<Integer>> splits, int most) {
        Table table = new Table("area", "theme", "organisation", "on", "level");
        of.forEach((area, levels) -> {
            List<Organisation> partners = partners(area, most);
            for (int theme = 0; theme < THEMES.size(); theme++) {
                for (int partner = 0; partner < partners.size(); partner++) {
                    table.add(
                            area,
                            THEMES.get(theme),
                            partners.get(partner).code(),
                            year + "-09-" + (10 + partner),
                            level(
                                    splits.get(area + " " + THEMES.get(theme)),
                                    area,
                                    theme,
                                    partner,
                                    levels.charAt(theme) - '0'));
                }
            }
        });
        return table.text();
    }

    private static List<Organisation> partners(String area, int most) {
        return Organisations.ALL.stream()
                .filter(organisation -> organisation.current()
                        && organisation.areas().contains(area)
                        && !LEFT_OUT.contains(organisation.type()))
                .sorted(Comparator.comparing(Organisation::code))
                .limit(area.equals(Areas.MARROWDALE) ? FEW : most)
                .toList();
    }

    /** Around what most say: of five partners one says a level less, and one a level more. */
    private static int level(List<Integer> split, String area, int theme, int partner, int usual) {
        if (split != null) {
            return split.get(partner);
        }
        int turn = (theme * 3 + partner * 2 + area.charAt(area.length() - 1)) % CYCLE;
        int off = turn == 0 ? -1 : turn == 1 ? 1 : 0;
        return Math.max(0, Math.min(HIGHEST, usual + off));
    }
}
