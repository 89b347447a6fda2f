package org.peerbench.seeds.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A survey that people of the region answer in the workbench itself, each through a personal link. Its days follow the
 * day on which a demonstration begins.
 *
 * @param key      names it in the files
 * @param title    what respondents read
 * @param levels   how closely partners say they work together
 * @param fridays  on which Friday it closes: 0 for the coming one, -6 for the one six weeks earlier
 * @param each     how many people of an organisation are asked at most
 * @param begun    codes of organisations whose people have begun and not sent anything off
 * @param trust    how partners are rated on average, 1 to 4
 * @param regard   by how much a partner is rated above or below that
 * @param missing  whom some respondents miss at the table, or the empty text
 */
record Asking(
        String key,
        String title,
        Survey levels,
        int fridays,
        int each,
        Set<String> begun,
        double trust,
        Map<String, Double> regard,
        String missing) {
    private static final String EASTMERE = "eastmere";

    /** One that is over and told of, and one that is half answered. */
    static final List<Asking> ALL = List.of(
            new Asking(
                    EASTMERE,
                    "How we work together in Eastmere",
                    last(Areas.EASTMERE),
                    -6,
                    3,
                    Set.of(),
                    3.1,
                    Map.of("ZZI02", -0.7, "ZZS01", 0.3),
                    "Eastmere Home Care"),
            new Asking(
                    "ashmarsh",
                    "How we work together in Ashmarsh",
                    last(Areas.ASHMARSH),
                    0,
                    1,
                    Set.of("ZZH08"),
                    2.6,
                    Map.of(),
                    "Home care providers"));

    /** Whether the answers of a survey come through personal links, and so not from a file as well. */
    static boolean stores(Survey survey) {
        return ALL.stream()
                .anyMatch(each -> !each.key().equals(EASTMERE) && each.levels().equals(survey));
    }

    private static Survey last(String area) {
        List<Survey> surveys = Surveys.of(area);
        return surveys.get(surveys.size() - 1);
    }
}
