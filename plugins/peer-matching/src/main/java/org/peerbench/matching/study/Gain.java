package org.peerbench.matching.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.desk.Called;

/** What one more peer would change, in words. */
record Gain(Study.Recruit recruit, List<Long> more, Called called, Texts texts) {
    private static final int ONLY_COUNTED = 2;

    /** Those of a study with so many places, what brings most to the most urgent first. */
    static List<Gain> all(Study study, int places, Called called, Texts texts) {
        return study.recruits().stream()
                .map(recruit -> new Gain(recruit, recruit.gains().get(places - 1), called, texts))
                .sorted(Comparator.comparing(Gain::more, Gain::compare)
                        .reversed()
                        .thenComparing(Gain::theme)
                        .thenComparing(Gain::region))
                .toList();
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int tier = 0; tier < one.size(); tier++) {
            if (!one.get(tier).equals(other.get(tier))) {
                return Long.compare(one.get(tier), other.get(tier));
            }
        }
        return 0;
    }

    String theme() {
        return called.themed(recruit.theme());
    }

    /** Whose needs the peer could help. */
    String region() {
        return recruit.region() == null ? texts.of("study.region.all") : recruit.region();
    }

    /** How many more of the most urgent, of the urgent, and of all others. */
    List<Long> figures() {
        long others =
                more.stream().skip(ONLY_COUNTED).mapToLong(Long::longValue).sum();
        return List.of(more.get(0), more.get(1), others);
    }

    /** @param regional whether regions are told apart at all */
    String sentence(int places, boolean regional) {
        String where = recruit.region() == null ? "study.recruit.all" : "study.recruit.region";
        String key = regional ? where : "study.recruit.plain";
        return texts.of(key, theme(), region(), places, words());
    }

    private String words() {
        List<String> gained = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (int tier = 0; tier < more.size(); tier++) {
            long count = more.get(tier);
            if (count != 0) {
                (count > 0 ? gained : lost).add(texts.of("study.gain." + (tier + 1), Math.abs(count)));
            }
        }
        String all = String.join(texts.of("study.gain.and"), gained);
        return lost.isEmpty()
                ? all
                : texts.of("study.gain.instead", all, String.join(texts.of("study.gain.and"), lost));
    }
}
