package org.peerbench.host.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** Something that happened in the fictional region. */
public sealed interface SeedAct {
    /** An ISO day, or a number of working days from today with its sign, such as {@code -3}. */
    String day();

    /** At what time; empty where that says nothing. */
    default Optional<LocalTime> time() {
        return Optional.empty();
    }

    /** A file that comes in. */
    record Bring(String day, SeedImport file) implements SeedAct {}

    /**
     * A call of a route of the tool.
     *
     * @param by     who calls; empty for the coordinator
     * @param method as in HTTP; PUT changes what is in the body and leaves the rest
     * @param path   below the tool's place, with a query; names in braces stand for ids that were kept before, and
     *     {@code {+5}} for a day
     * @param body   what is sent, with the same names; {@code null} for nothing
     * @param keep   under which name the id in the answer is kept; empty where nobody needs it
     * @param where  of a list, the fields of the item whose id is meant; empty where the answer itself has it
     */
    record Call(
            String day,
            Optional<LocalTime> time,
            Optional<Lead> by,
            String method,
            String path,
            JsonNode body,
            Optional<String> keep,
            Map<String, String> where)
            implements SeedAct {
        public Call {
            where = Map.copyOf(where);
        }
    }

    /** A job of the tool that runs on a day. */
    record Work(String day, String job) implements SeedAct {}

    /**
     * Somebody who speaks for an area.
     *
     * @param area code
     * @param name as it is shown
     */
    record Lead(String area, String name) {}
}
