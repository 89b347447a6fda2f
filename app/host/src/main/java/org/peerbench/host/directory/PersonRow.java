package org.peerbench.host.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import org.peerbench.api.directory.Person;

/** A row of the table of people. */
record PersonRow(Person person, String search) {
    static PersonRow of(ResultSet row, StatementContext context) throws SQLException {
        Person person = new Person(
                row.getString("id"),
                row.getString("role"),
                row.getString("name"),
                row.getString("organisation_id"),
                row.getString("area_id"),
                row.getString("email"),
                row.getString("telephone"),
                row.getString("note"),
                row.getLong("revision"));
        return new PersonRow(person, row.getString("search"));
    }

    /** Role and name only: how to reach someone is for those who arrange help. */
    PersonRow withoutContacts() {
        Person bare = new Person(
                person.id(),
                person.role(),
                person.name(),
                person.organisation(),
                person.area(),
                null,
                null,
                person.note(),
                person.revision());
        return new PersonRow(bare, search);
    }

    Cursor place() {
        return new Cursor(search, person.id());
    }
}
