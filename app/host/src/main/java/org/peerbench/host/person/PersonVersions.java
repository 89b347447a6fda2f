package org.peerbench.host.person;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.editing.BothVersions.Line;

/** Two versions of a person, field by field in words; contacts only for who sees them. */
record PersonVersions(Handle sql, Request request, Texts texts) {
    List<Line> lines(PersonFields stored, PersonFields mine) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("role", stored.role(), mine.role()));
        lines.add(line("name", stored.name(), mine.name()));
        lines.add(line("organisation", stored.organisation(), mine.organisation()));
        lines.add(line("area", area(stored.area()), area(mine.area())));
        if (request.viewer().seesContacts()) {
            lines.add(line("email", stored.email(), mine.email()));
            lines.add(line("telephone", stored.telephone(), mine.telephone()));
        }
        lines.add(line("note", stored.note(), mine.note()));
        return lines;
    }

    private Line line(String field, String stored, String mine) {
        return new Line(texts.of("person." + field), stored, mine);
    }

    private String area(String id) {
        return id.isEmpty()
                ? ""
                : new Areas(sql).find(id).map(entry -> entry.area().name()).orElse(id);
    }
}
