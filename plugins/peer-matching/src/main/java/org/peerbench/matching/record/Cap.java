package org.peerbench.matching.record;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much one can give and receive, beside what single offers say.
 *
 * @param area      id of the area it is about; empty where it is about a person
 * @param person    id of the person; empty where it is about an area
 * @param giving    how many supports at once; empty for no limit of its own
 * @param receiving how many supports an area can receive in a round; empty for no limit of its own
 */
public record Cap(
        String id,
        Optional<String> area,
        Optional<String> person,
        OptionalInt giving,
        OptionalInt receiving,
        long revision) {}
