package org.peerbench.host.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.QuestionnaireWriter;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.text.Texts;

/**
 * The surveys of one tool within one transaction.
 *
 * @param offered what the tool contributes
 * @param outbox  the tool's outbox within the same transaction
 * @param texts   of this package
 */
public record OpenSurveys(
        Handle sql,
        Changes changes,
        String tool,
        List<Questionnaire> offered,
        OutboxWriter outbox,
        Clock clock,
        Texts texts)
        implements QuestionnaireWriter {
    private static final String SURVEY = "survey";

    @Override
    public String open(NewSurvey survey) {
        Questionnaire asked = offered.stream()
                .filter(each -> each.id().equals(survey.questionnaire()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The tool contributes no questionnaire " + survey.questionnaire()));
        require(!survey.title().isBlank(), "a survey needs a title");
        require(!survey.areas().isEmpty(), "a survey concerns at least one area");
        String id = changes.newId();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("tool", tool);
        row.put("questionnaire", asked.id());
        row.put("use_as", asked.use().name());
        row.put("title", survey.title().strip());
        row.put("about", survey.about());
        row.put("closes_on", survey.closesOn());
        row.put("closed", false);
        row.put("opened_at", clock.instant());
        changes.insert(SURVEY, row);
        survey.areas().stream().distinct().forEach(area -> addArea(id, area));
        Wordings.write(
                sql, changes, id, Wordings.FIRST, Wordings.INTRO, Objects.requireNonNullElse(survey.intro(), ""));
        return id;
    }

    private void addArea(String survey, String area) {
        require(exists("area", area), "there is no such area");
        changes.insert("survey_area", Map.of("id", changes.newId(), "survey_id", survey, "area_id", area));
    }

    @Override
    public String add(String survey, Invitee invitee) {
        own(survey);
        List<String> areas = SurveyRows.areas(sql, survey);
        require(areas.containsAll(invitee.areas()), "the survey does not concern all of these areas");
        require(invitee.person() == null || exists("person", invitee.person()), "there is no such person");
        String identity = identity(invitee);
        RespondentRow row = RespondentRows.known(sql, survey, identity)
                .orElseGet(() -> RespondentRows.find(sql, insert(survey, identity, invitee))
                        .orElseThrow());
        List<String> known = RespondentRows.areas(sql, row.id());
        invitee.areas().stream()
                .distinct()
                .filter(area -> !known.contains(area))
                .forEach(area -> changes.insert(
                        "survey_respondent_area",
                        Map.of("id", changes.newId(), "respondent_id", row.id(), "area_id", area)));
        return row.id();
    }

    private String insert(String survey, String identity, Invitee invitee) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("survey_id", survey);
        row.put("identity", identity);
        row.put("person_id", invitee.person());
        row.put("organisation_id", invitee.organisation());
        row.put("name", Optional.ofNullable(invitee.name()).orElseGet(() -> nameOf(invitee)));
        row.put("email", invitee.email());
        row.put("language", Wordings.FIRST);
        row.put("progress", Respondent.Progress.INVITED.name());
        row.put("revoked", false);
        changes.insert(RespondentRows.TABLE, row);
        return row.get("id").toString();
    }

    private String nameOf(Invitee invitee) {
        require(invitee.person() != null, "somebody who is not in the directory needs a name");
        return sql.createQuery("select coalesce(name, role) from person where id = :id")
                .bind("id", invitee.person())
                .mapTo(String.class)
                .one();
    }

    /** Two people of one name in two organisations are two. */
    private static String identity(Invitee invitee) {
        if (invitee.person() != null) {
            return "person:" + invitee.person();
        }
        return invitee.email() != null
                ? "mail:" + invitee.email().strip().toLowerCase(Locale.ROOT)
                : "name:" + invitee.name()
                        + Optional.ofNullable(invitee.organisation())
                                .map(id -> "@" + id)
                                .orElse("");
    }

    @Override
    public String invite(String survey, Invitee invitee) {
        String respondent = add(survey, invitee);
        boolean written = sql.createQuery("select count(*) from outbox_message"
                                + " where respondent_id = :respondent and state <> 'WITHDRAWN'")
                        .bind("respondent", respondent)
                        .mapTo(Long.class)
                        .one()
                > 0;
        if (!written) {
            RespondentRow row = RespondentRows.find(sql, respondent).orElseThrow();
            Invitations.invite(sql, outbox, own(survey), row, texts);
        }
        return respondent;
    }

    @Override
    public int remind(String survey) {
        SurveyRow row = own(survey);
        require(row.isOpenOn(today()), "a survey that is over reminds nobody");
        Set<String> written = RespondentRows.writtenTo(sql, survey);
        List<RespondentRow> awaited = RespondentRows.of(sql, survey).stream()
                .filter(each -> each.isAwaited() && !written.contains(each.id()))
                .toList();
        awaited.forEach(each -> Invitations.remind(sql, outbox, row, each, texts));
        return awaited.size();
    }

    @Override
    public void close(String survey) {
        SurveyRow row = own(survey);
        if (!row.closed()) {
            // First what others that are over have told, then what this one tells.
            Telling.keep(sql, row, today());
            changes.update(SURVEY, survey, row.revision(), Map.of("closed", true));
            Telling.keep(sql, own(survey), today());
            RespondentRows.of(sql, survey).forEach(each -> Invitations.withdraw(sql, outbox, each.id()));
        }
    }

    @Override
    public void reopen(String survey, LocalDate closesOn) {
        SurveyRow row = own(survey);
        // What can be read now stays as it is: else the next telling would show who came in between.
        Telling.keep(sql, row, today());
        changes.update(SURVEY, survey, row.revision(), Map.of("closed", false, "closes_on", closesOn));
        SurveyLinks.extend(sql, survey, closesOn);
    }

    @Override
    public void revoke(String respondent) {
        RespondentRow row = RespondentRows.find(sql, respondent)
                .orElseThrow(() -> new IllegalArgumentException("There is no such respondent"));
        own(row.surveyId());
        RespondentRows.change(changes, row, Map.of("revoked", true));
        Invitations.withdraw(sql, outbox, respondent);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(org.peerbench.host.listing.DayText.ZONE));
    }

    private SurveyRow own(String survey) {
        return SurveyRows.find(sql, survey)
                .filter(row -> row.tool().equals(tool))
                .orElseThrow(() -> new IllegalArgumentException("This tool has no such survey"));
    }

    private boolean exists(String table, String id) {
        return sql.createQuery("select count(*) from " + table + " where id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
