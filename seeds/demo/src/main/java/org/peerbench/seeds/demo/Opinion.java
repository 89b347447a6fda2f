package org.peerbench.seeds.demo;

import java.util.List;

/** Draws what two partners say of each other where the story leaves it open. */
final class Opinion {
    private static final double SPREAD = 0.7;
    private static final double SEES_IT_OTHERWISE = 0.18;

    private static final double CHANGES = 0.25;

    private final Survey survey;

    Opinion(Survey survey) {
        this.survey = survey;
    }

    Word between(Organisation a, Organisation b) {
        return survey.words().stream()
                .filter(word -> word.isAbout(a.code(), b.code()))
                .map(word -> word.seenFrom(a.code()))
                .findFirst()
                .orElseGet(() -> survey.following()
                        .filter(next -> next.partners().containsAll(List.of(a.code(), b.code())))
                        .map(next -> before(new Opinion(next).between(a, b), a, b))
                        .orElseGet(() -> drawn(a, b)));
    }

    private Word drawn(Organisation a, Organisation b) {
        Draw draw = Draw.about(survey.area() + " " + survey.opened() + " " + a.code() + " " + b.code());
        double closeness = Affinity.between(a, b) * survey.climate() + SPREAD * draw.gaussian();
        int level = bounded((int) Math.round(closeness));
        return Word.of(a.code(), b.code(), view(a, level, draw), view(b, level, draw));
    }

    /** What they said before they said this: one in four pairs has become closer or less close since. */
    private Word before(Word later, Organisation a, Organisation b) {
        Draw draw = Draw.about("earlier " + survey.area() + " " + survey.opened() + " " + a.code() + " " + b.code());
        int step = draw.chance(CHANGES) ? (draw.chance((1 + survey.growth()) / 2) ? -1 : 1) : 0;
        int known = Math.max(later.aSays(), later.bSays());
        return Word.of(
                a.code(),
                b.code(),
                earlier(a, later.aSays() < 0 ? known : later.aSays(), step, draw),
                earlier(b, later.bSays() < 0 ? known : later.bSays(), step, draw));
    }

    private int earlier(Organisation respondent, int later, int step, Draw draw) {
        boolean missing = draw.chance(survey.gaps());
        if (later < 0 || survey.silent().contains(respondent.code())) {
            return Word.SILENT;
        }
        return missing ? Word.DOES_NOT_KNOW : bounded(later + step);
    }

    private int view(Organisation respondent, int level, Draw draw) {
        int seen = draw.chance(SEES_IT_OTHERWISE) ? bounded(level + (draw.chance(0.5) ? 1 : -1)) : level;
        boolean missing = draw.chance(survey.gaps());
        boolean leftOut = draw.chance(0.5);
        if (survey.silent().contains(respondent.code()) || missing && leftOut) {
            return Word.SILENT;
        }
        return missing ? Word.DOES_NOT_KNOW : seen;
    }

    private int bounded(int level) {
        return Math.max(0, Math.min(survey.ceiling(), level));
    }
}
