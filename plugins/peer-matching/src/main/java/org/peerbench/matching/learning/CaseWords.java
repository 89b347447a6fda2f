package org.peerbench.matching.learning;

import java.util.Comparator;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.words.Names;

/** Cases in words, by day and then by name: areas are never ranked. */
record CaseWords(Texts texts, Names names, ToolContext context) {
    /** What can be said, and what cannot. */
    String lead(Cases cases, long underWay, boolean arranges) {
        if (cases.helped().isEmpty()) {
            return texts.of(arranges ? "learning.lead.none" : "learning.lead.few", underWay, Figure.FEWEST);
        }
        return arranges
                ? texts.of(
                        "learning.lead", cases.helped().size(), cases.waited().size())
                : texts.of("learning.lead.counts");
    }

    /** The latest first, then by area. */
    Comparator<Case> byDay() {
        return Comparator.comparing(Case::to)
                .reversed()
                .thenComparing(each -> names.area(each.area()))
                .thenComparing(Case::id);
    }

    LearningPage.Line line(Case each) {
        return new LearningPage.Line(names.area(each.area()), names.theme(each.theme()), days(each), path(each));
    }

    String days(Case each) {
        return texts.of("learning.days", DayInWords.of(each.from()), DayInWords.of(each.to()));
    }

    private String path(Case each) {
        return context.path(each.kind() == Case.Kind.HELPED ? "learning/supports/" + each.id() : "needs/" + each.id());
    }
}
