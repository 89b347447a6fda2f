package org.peerbench.matching.learning;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;

/** Both groups side by side, measure by measure. */
record Comparison(List<Beside> measures, Patience patience) {
    /** One measure in both groups. */
    record Beside(Measure measure, Group helped, Group waited) {}

    static Comparison of(Cases cases, Request request, ToolContext context) {
        Patience patience = Patience.of(context.clock());
        Levels levels = Levels.of(context, patience);
        Seen seen = new Seen(context, request.viewer(), patience);
        List<Beside> measures = Measure.all().stream()
                .map(measure -> new Beside(
                        measure,
                        Group.of(cases.helped(), measure, levels, seen),
                        Group.of(cases.waited(), measure, levels, seen)))
                .toList();
        return new Comparison(measures, patience);
    }

    /** As it is shown: to those who do not coordinate only what cannot be traced to one area. */
    List<LearningPage.Row> rows(Texts texts, boolean arranges) {
        return measures.stream()
                .map(each -> new LearningPage.Row(
                        texts.of("learning.measure." + each.measure().key()),
                        texts.of("learning.means." + each.measure().key()),
                        texts.of("learning.caution." + each.measure().key()),
                        counts(each.helped(), texts, arranges),
                        counts(each.waited(), texts, arranges)))
                .toList();
    }

    /** Whether nothing has been published yet of the time after any support. */
    boolean late() {
        return measures.stream()
                .filter(each -> each.measure().published())
                .flatMap(each -> each.helped().readings().values().stream())
                .allMatch(reading -> reading.afterPeriod().isEmpty());
    }

    private static LearningPage.Counts counts(Group group, Texts texts, boolean arranges) {
        if (!arranges && !group.untraceable()) {
            return new LearningPage.Counts(0, 0, 0, 0, texts.of("programme.withheld", Figure.FEWEST));
        }
        String none = group.readings().isEmpty() ? texts.of("learning.nobody") : "";
        return new LearningPage.Counts(
                group.count(Way.BETTER),
                group.count(Way.SAME),
                group.count(Way.WORSE),
                group.count(Way.NOT_KNOWN),
                none);
    }
}
