package org.peerbench.leadership.record;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which departures were told to other tools. Kept outside the history, since an undo takes nothing back that was said. */
public final class Told {
    private final Handle sql;

    /** Reads and writes on this connection. */
    public Told(Handle sql) {
        this.sql = sql;
    }

    /**
     * One that was told.
     *
     * @param holding      id of the holding
     * @param person       id of the person
     * @param post         id of the post
     * @param label        its name then
     * @param organisation id of its organisation, or {@code null}
     * @param lastDay      the last day in post that was told; blank when none was known
     */
    public record Departure(
            String holding, String person, String post, String label, String organisation, String lastDay) {}

    /** All that were told and still hold, as far as was told. */
    public List<Departure> all() {
        return sql.createQuery("select holding_id, holder_id, post_id, post_label, organisation_id, last_day"
                        + " from leadership_continuity__told where not taken_back order by holding_id")
                .map((row, context) -> new Departure(
                        row.getString("holding_id"),
                        row.getString("holder_id"),
                        row.getString("post_id"),
                        row.getString("post_label"),
                        row.getString("organisation_id"),
                        row.getString("last_day")))
                .list();
    }

    /** Ids of the holdings of which a departure was ever told, those that were taken back since among them. */
    public Set<String> ever() {
        return sql.createQuery("select holding_id from leadership_continuity__told")
                .mapTo(String.class)
                .set();
    }

    /** Remembers one, in the place of what was told of the same holding before. */
    public void put(Departure told) {
        sql.createUpdate("delete from leadership_continuity__told where holding_id = :holding")
                .bind("holding", told.holding())
                .execute();
        sql.createUpdate("insert into leadership_continuity__told"
                        + " (holding_id, holder_id, post_id, post_label, organisation_id, last_day, taken_back)"
                        + " values (:holding, :person, :post, :label, :organisation, :day, false)")
                .bind("holding", told.holding())
                .bind("person", told.person())
                .bind("post", told.post())
                .bind("label", told.label())
                .bind("organisation", told.organisation())
                .bind("day", told.lastDay())
                .execute();
    }

    /** Puts somebody else's id in the place of a person's, who is forgotten. */
    void replace(String person, String other) {
        sql.createUpdate("update leadership_continuity__told set holder_id = :other where holder_id = :person")
                .bind("person", person)
                .bind("other", other)
                .execute();
    }

    /** One was taken back. That it had been told stays known: when its undo is undone, it is told again. */
    public void takeBack(String holding) {
        sql.createUpdate("update leadership_continuity__told set taken_back = true where holding_id = :holding")
                .bind("holding", holding)
                .execute();
    }
}
