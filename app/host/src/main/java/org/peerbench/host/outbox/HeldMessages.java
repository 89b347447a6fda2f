package org.peerbench.host.outbox;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;

/** Messages to a person. Forgetting empties them; that something was sent, when and by whom, stays. */
final class HeldMessages {
    private static final String TO = "(person_id = :person or respondent_id in"
            + " (select r.id from survey_respondent r where r.person_id = :person))";

    private HeldMessages() {}

    static PersonalData data() {
        return new PersonalData("messages", HeldMessages::find, HeldMessages::erase);
    }

    private static List<HeldFact> find(String person, ToolContext context) {
        return context.database()
                .read(sql -> sql
                        .createQuery("select id from outbox_message where " + TO + " order by id")
                        .bind("person", person)
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .flatMap(id -> MessageRows.find(sql, id).stream())
                        .map(row -> new HeldFact(row.purpose(), row.subject(), OutboxFeature.PATH + "/" + row.id()))
                        .toList());
    }

    private static List<String> erase(String person, Transaction tx, ToolContext context) {
        tx.sql()
                .createUpdate("update outbox_message set state = 'WITHDRAWN', due_at = null, revision = revision + 1"
                        + " where state in ('WAITING', 'SENDING', 'FAILED') and " + TO)
                .bind("person", person)
                .execute();
        int count = tx.sql()
                .createUpdate("update outbox_message set name = '', email = null, subject = '', body = '',"
                        + " person_id = null, revision = revision + 1 where " + TO)
                .bind("person", person)
                .execute();
        return count == 0 ? List.of() : List.of(context.texts().of("outbox.erased", count));
    }
}
