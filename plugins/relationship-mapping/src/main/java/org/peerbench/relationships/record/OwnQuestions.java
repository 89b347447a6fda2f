package org.peerbench.relationships.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.questionnaire.Audience;

/** The questions that areas add to their surveys. */
public final class OwnQuestions {
    private static final String TABLE = "relationship_mapping__own_question";
    private static final String ASKED = """
            select id, area_id, wording, takes, choices, audience, revision from relationship_mapping__own_question
            where area_id = :area and asked = :asked order by id""";

    private final Handle sql;

    /** Reads on this connection. */
    public OwnQuestions(Handle sql) {
        this.sql = sql;
    }

    /** Those that an area asks now, in the order in which they came. */
    public List<OwnQuestion> of(String area) {
        return sql.createQuery(ASKED)
                .bind("area", area)
                .bind("asked", true)
                .map((row, context) -> new OwnQuestion(
                        row.getString("id"),
                        row.getString("area_id"),
                        row.getString("wording"),
                        OwnQuestion.Takes.valueOf(row.getString("takes")),
                        row.getString("choices").lines().toList(),
                        Audience.valueOf(row.getString("audience")),
                        row.getLong("revision")))
                .list();
    }

    /** Adds one; its id and revision are given by the transaction. */
    public void add(Changes changes, OwnQuestion question) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", changes.newId());
        row.put("area_id", question.area());
        row.put("wording", question.wording());
        row.put("takes", question.takes().name());
        row.put("choices", String.join("\n", question.choices()));
        row.put("audience", question.audience().name());
        row.put("asked", true);
        changes.insert(TABLE, row);
    }

    /** From now on it is not asked any more; what was answered stays. */
    public void retire(Changes changes, OwnQuestion question) {
        changes.update(TABLE, question.id(), question.revision(), Map.of("asked", false));
    }
}
