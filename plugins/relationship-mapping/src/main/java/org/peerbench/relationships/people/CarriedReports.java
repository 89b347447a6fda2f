package org.peerbench.relationships.people;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** Where a person stands in the reports, whether these still count or not. */
final class CarriedReports {
    private static final String TABLE = "relationship_mapping__report";
    private static final String AREAS = """
            select distinct area_id from relationship_mapping__report
            where (sender_person = :person or receiver_person = :person) and superseded_at is null order by area_id""";
    private static final String OF_PERSON = """
            select id, area_id, sender, receiver, relation, sender_person, receiver_person, respondent_person, recorded_at
            from relationship_mapping__report
            where sender_person = :person or receiver_person = :person or respondent_person = :person
            order by recorded_at, id""";

    private final Handle sql;

    CarriedReports(Handle sql) {
        this.sql = sql;
    }

    /**
     * A report that names a person.
     *
     * @param answered whether the person gave it
     * @param atSender whether the person carries the link at its first end
     * @param atReceiver whether the person carries it at the second
     */
    record Mention(
            String id,
            String area,
            String sender,
            String receiver,
            boolean answered,
            boolean atSender,
            boolean atReceiver) {
        boolean carries() {
            return atSender || atReceiver;
        }
    }

    /** Ids of the areas in which a person carries a link. */
    List<String> areas(String person) {
        return sql.createQuery(AREAS).bind("person", person).mapTo(String.class).list();
    }

    List<Mention> of(String person) {
        return sql.createQuery(OF_PERSON)
                .bind("person", person)
                .map((row, context) -> new Mention(
                        row.getString("id"),
                        row.getString("area_id"),
                        row.getString("sender"),
                        row.getString("receiver"),
                        person.equals(row.getString("respondent_person")),
                        person.equals(row.getString("sender_person")),
                        person.equals(row.getString("receiver_person"))))
                .list();
    }

    /** What was said stays; by whom and about whose contact is forgotten, also the words by which a respondent was named. */
    static void forget(Changes changes, Mention mention) {
        if (mention.atSender()) {
            changes.erase(TABLE, mention.id(), List.of("sender_person"));
        }
        if (mention.atReceiver()) {
            changes.erase(TABLE, mention.id(), List.of("receiver_person"));
        }
        if (mention.answered()) {
            changes.erase(TABLE, mention.id(), List.of("respondent_person", "respondent"));
        }
    }
}
