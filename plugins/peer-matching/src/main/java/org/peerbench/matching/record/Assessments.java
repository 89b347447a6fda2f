package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.data.Changes;

/** What partners say of their areas, and on what they agreed, as stored. */
public final class Assessments {
    /** The table of answers. */
    public static final String ANSWERS = "peer_matching__answer";

    /** The table of levels agreed on. */
    public static final String AGREED = "peer_matching__agreed_level";

    private final Handle sql;

    /** Reads on this connection. */
    public Assessments(Handle sql) {
        this.sql = sql;
    }

    /** All answers. */
    public List<PartnerAnswer> answers() {
        return sql.createQuery("select * from peer_matching__answer order by id")
                .map(Assessments::answer)
                .list();
    }

    /** The answers about an area. */
    public List<PartnerAnswer> answers(String area) {
        return sql.createQuery("select * from peer_matching__answer where of_area = :area order by id")
                .bind("area", area)
                .map(Assessments::answer)
                .list();
    }

    /** All levels agreed on. */
    public List<AgreedLevel> agreed() {
        return sql.createQuery("select * from peer_matching__agreed_level order by agreed_on, id")
                .map(Assessments::agreement)
                .list();
    }

    /** The levels agreed on in an area. */
    public List<AgreedLevel> agreed(String area) {
        return sql.createQuery("select * from peer_matching__agreed_level where of_area = :area order by agreed_on, id")
                .bind("area", area)
                .map(Assessments::agreement)
                .list();
    }

    /** Stores an answer, in the place of what the same partner or respondent said before on the theme. */
    public void say(Changes changes, PartnerAnswer answer) {
        Map<String, Object> row = new HashMap<>();
        row.put("of_area", answer.area());
        row.put("theme", answer.theme());
        row.put("survey_id", answer.survey().orElse(null));
        row.put("respondent_id", answer.respondent().orElse(null));
        row.put("organisation_id", answer.organisation().orElse(null));
        row.put("level", Columns.number(answer.level()));
        row.put("answered_on", answer.on().toString());
        Optional<PartnerAnswer> before = answers(answer.area()).stream()
                .filter(each -> each.theme().equals(answer.theme()))
                .filter(each -> speaker(each).equals(speaker(answer)))
                .findFirst();
        if (before.isPresent()) {
            changes.update(ANSWERS, before.get().id(), before.get().revision(), row);
        } else {
            row.put("id", changes.newId());
            changes.insert(ANSWERS, row);
        }
    }

    /** Stores a level that was agreed on. */
    public void agree(Changes changes, AgreedLevel agreed) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("of_area", agreed.area());
        row.put("theme", agreed.theme());
        row.put("level", (long) agreed.level());
        row.put("agreed_on", agreed.on().toString());
        row.put("note", agreed.note());
        row.put("said_by", agreed.by());
        changes.insert(AGREED, row);
    }

    /** An organisation has one voice; where it is not known, each respondent has. */
    private static Optional<String> speaker(PartnerAnswer answer) {
        return answer.organisation().or(answer::respondent);
    }

    private static PartnerAnswer answer(ResultSet row, StatementContext context) throws SQLException {
        return new PartnerAnswer(
                row.getString("id"),
                row.getString("of_area"),
                row.getString("theme"),
                Columns.words(row, "survey_id"),
                Columns.words(row, "respondent_id"),
                Columns.words(row, "organisation_id"),
                Columns.number(row, "level"),
                LocalDate.parse(row.getString("answered_on")),
                row.getLong("revision"));
    }

    private static AgreedLevel agreement(ResultSet row, StatementContext context) throws SQLException {
        return new AgreedLevel(
                row.getString("id"),
                row.getString("of_area"),
                row.getString("theme"),
                Math.toIntExact(row.getLong("level")),
                LocalDate.parse(row.getString("agreed_on")),
                row.getString("note"),
                row.getString("said_by"),
                row.getLong("revision"));
    }
}
