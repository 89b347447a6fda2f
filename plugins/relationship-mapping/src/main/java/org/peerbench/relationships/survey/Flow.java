package org.peerbench.relationships.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.relationships.record.AreaRecord;
import org.peerbench.relationships.record.OwnQuestion;
import org.peerbench.relationships.record.OwnQuestions;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;

/** What a respondent is asked, area by area. */
final class Flow implements Questionnaire.Flow {
    private record Stored(List<Wave> waves, List<List<OwnQuestion>> own) {}

    @Override
    public List<Step> steps(Interview interview, ToolContext context) {
        List<String> areas = areas(interview);
        Stored stored = context.database().read(sql -> {
            OwnQuestions own = new OwnQuestions(sql);
            return new Stored(
                    new Waves(sql).ofSurvey(interview.survey().id()),
                    areas.stream().map(own::of).toList());
        });
        List<Step> steps = new ArrayList<>();
        String organisation = Speaker.organisation(interview);
        if (interview.respondent().organisation() == null) {
            steps.add(whoFor(interview, stored.waves(), context));
        }
        for (int i = 0; i < areas.size(); i++) {
            String area = areas.get(i);
            String before = areas.size() == 1
                    ? ""
                    : interview
                            .texts()
                            .of(
                                    "ask.area",
                                    context.directory()
                                            .area(area)
                                            .map(Area::name)
                                            .orElse(area));
            List<Option> roster = roster(interview, area, stored.waves(), context).stream()
                    .filter(option -> !option.value().equals(organisation))
                    .toList();
            steps.addAll(
                    new AreaSteps(interview, area, before, roster, stored.own().get(i)).steps());
        }
        return steps;
    }

    /** Those of the respondent; in a preview, all of the survey. */
    private static List<String> areas(Interview interview) {
        List<String> own = interview.respondent().areas();
        return own.isEmpty() ? interview.survey().areas() : own;
    }

    private static Step whoFor(Interview interview, List<Wave> waves, ToolContext context) {
        List<Option> all = areas(interview).stream()
                .flatMap(area -> roster(interview, area, waves, context).stream())
                .distinct()
                .toList();
        String text = interview.texts().of("ask.for");
        Question question =
                Question.named(Names.FOR, text, new Kind.OneChoice(all)).plain();
        return new Step(Names.FOR, text, null, List.of(question));
    }

    /** The partners on the day when the survey was opened, by name: they stay the same while it is answered. */
    private static List<Option> roster(Interview interview, String area, List<Wave> waves, ToolContext context) {
        Optional<Wave> asked =
                waves.stream().filter(wave -> wave.area().equals(area)).findFirst();
        if (asked.isPresent()) {
            return context.directory().organisations(asked.get().roster()).stream()
                    .sorted(java.util.Comparator.comparing(Organisation::name))
                    .map(organisation -> Option.of(organisation.id(), organisation.name()))
                    .toList();
        }
        LocalDate day = LocalDate.ofInstant(
                interview.survey().openedAt(), context.clock().getZone());
        return AreaRecord.of(area, Viewer.ANYBODY, context).actors(day).stream()
                .map(actor -> Option.of(actor.id(), actor.label()))
                .toList();
    }
}
