package org.peerbench.matching.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** All answers that were ever given. */
    public List<PartnerAnswer> answers() {
        return sql.createQuery("select * from peer_matching__answer order by id")
                .map(Assessments::answer)
                .list();
    }

    /** The answers that were ever given about an area. */
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

    /** Stores an answer, in the place of what the same partner or respondent said in the same survey or on the same day. */
    public void say(Changes changes, PartnerAnswer answer) {
        sayAll(changes, List.of(answer));
    }

    /**
     * Stores answers, each in the place of what the same partner or respondent said on the theme in the same survey, or on
     * the same day. What was said before that stays: where an area stood then can be asked later.
     */
    public void sayAll(Changes changes, List<PartnerAnswer> said) {
        Map<List<String>, PartnerAnswer> before = new HashMap<>();
        said.stream()
                .map(PartnerAnswer::area)
                .distinct()
                .forEach(area -> answers(area).forEach(each -> before.put(key(each), each)));
        for (PartnerAnswer answer : said) {
            Map<String, Object> row = row(answer);
            PartnerAnswer old = before.get(key(answer));
            if (old == null) {
                row.put("id", changes.newId());
                changes.insert(ANSWERS, row);
            } else {
                changes.update(ANSWERS, old.id(), old.revision(), row);
            }
        }
    }

    private static Map<String, Object> row(PartnerAnswer answer) {
        Map<String, Object> row = new HashMap<>();
        row.put("of_area", answer.area());
        row.put("theme", answer.theme());
        row.put("survey_id", answer.survey().orElse(null));
        row.put("respondent_id", answer.respondent().orElse(null));
        row.put("organisation_id", answer.organisation().orElse(null));
        row.put("level", Columns.number(answer.level()));
        row.put("answered_on", answer.on().toString());
        return row;
    }

    private static List<String> key(PartnerAnswer answer) {
        String occasion = answer.survey().orElse(answer.on().toString());
        return List.of(answer.area(), answer.theme(), answer.speaker(), occasion);
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
