package org.peerbench.matching.block;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Request;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.Block;

/** Reads a block as it was entered. */
final class BlockEntry {
    private BlockEntry() {}

    static Block read(Entered entered, Request request, ToolContext context) {
        Optional<Area> other = area(entered, "other", context);
        if (entered.text("other").isEmpty()) {
            entered.wrong("other", "block.other.missing");
        }
        Optional<String> area = area(entered, "area", context).map(Area::id);
        Optional<String> person = Optional.of(entered.text("person"))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> context.directory().person(id))
                .map(Person::id);
        if (!entered.text("person").isEmpty() && person.isEmpty()) {
            entered.wrong("person", "block.person.unknown");
        }
        if (area.isPresent() == person.isPresent()) {
            entered.wrong("area", "block.one");
        }
        if (area.isPresent() && area.equals(other.map(Area::id))) {
            entered.wrong("other", "block.same");
        }
        String reason = entered.needed("reason", "block.reason.missing");
        return new Block(
                "",
                area,
                person,
                other.map(Area::id).orElse(""),
                reason,
                request.viewer().name(),
                LocalDate.now(context.clock()),
                Optional.empty(),
                0);
    }

    private static Optional<Area> area(Entered entered, String field, ToolContext context) {
        String asked = entered.text(field);
        Optional<Area> area =
                asked.isEmpty() ? Optional.empty() : context.directory().area(asked);
        if (!asked.isEmpty() && area.isEmpty()) {
            entered.wrong(field, "entry.area.unknown", asked);
        }
        return area;
    }
}
