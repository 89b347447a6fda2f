package org.peerbench.host.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Turnout;
import org.peerbench.host.access.HostPermissions;

/** Puts a survey that closes within a week and that not all have answered on the first page of who looks after it. */
final class SurveysDue {
    private static final int AHEAD_IN_DAYS = 7;

    private SurveysDue() {}

    static TodaySource contribution() {
        return new TodaySource("surveys", HostPermissions.WRITE.key(), SurveysDue::look);
    }

    private static List<TodayItem> look(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        List<TodayItem> due = new ArrayList<>();
        context.database().read(sql -> {
            for (SurveyRow survey :
                    SurveyRows.endingBy(sql, Questionnaire.Use.SURVEY.name(), day, day.plusDays(AHEAD_IN_DAYS))) {
                concerned(sql, survey, viewer, areas)
                        .flatMap(area -> item(sql, survey, area, context))
                        .ifPresent(due::add);
            }
            return null;
        });
        return due;
    }

    /** The first of the viewer's areas that it concerns; nothing where it concerns others that are not theirs to change. */
    private static Optional<Area> concerned(Handle sql, SurveyRow survey, Viewer viewer, List<Area> areas) {
        List<String> all = SurveyRows.areas(sql, survey.id());
        boolean may = all.stream().allMatch(area -> viewer.may(HostPermissions.WRITE, area));
        return areas.stream().filter(area -> may && all.contains(area.id())).findFirst();
    }

    private static Optional<TodayItem> item(Handle sql, SurveyRow survey, Area area, ToolContext context) {
        List<RespondentRow> asked = RespondentRows.of(sql, survey.id());
        long awaited = asked.stream().filter(RespondentRow::isAwaited).count();
        Turnout turnout = RespondentRows.turnout(asked);
        return awaited == 0
                ? Optional.empty()
                : Optional.of(new TodayItem(
                        "survey:" + survey.id(),
                        area.id(),
                        context.texts().of("survey.today", survey.title(), turnout.percent(), awaited),
                        null,
                        survey.closesOn(),
                        Looking.path(survey, area.code()).substring(1)));
    }
}
