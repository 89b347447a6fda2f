package org.peerbench.seeds.demo;

/** Draws what two partners say of each other where the story leaves it open. */
final class Opinion {
    private static final double SPREAD = 0.7;
    private static final double SEES_IT_OTHERWISE = 0.18;

    private final Survey survey;

    Opinion(Survey survey) {
        this.survey = survey;
    }

    Word between(Organisation a, Organisation b) {
        return survey.words().stream()
                .filter(word -> word.isAbout(a.code(), b.code()))
                .map(word -> word.seenFrom(a.code()))
                .findFirst()
                .orElseGet(() -> drawn(a, b));
    }

    private Word drawn(Organisation a, Organisation b) {
        Draw draw = Draw.about(survey.area() + " " + survey.opened() + " " + a.code() + " " + b.code());
        double closeness = Affinity.between(a, b) * survey.climate() + SPREAD * draw.gaussian();
        int level = bounded((int) Math.round(closeness));
        return Word.of(a.code(), b.code(), view(a, level, draw), view(b, level, draw));
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
