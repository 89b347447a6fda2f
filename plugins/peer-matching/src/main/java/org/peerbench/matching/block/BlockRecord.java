package org.peerbench.matching.block;

import java.time.LocalDate;
import org.peerbench.api.route.Maybe;
import org.peerbench.matching.record.Block;

/**
 * A block, as programs see and send it.
 *
 * @param area   id of the one area, or a code when it is sent; missing where {@code person} is given
 * @param person id of a person who is not to help {@code other}; missing where {@code area} is given
 * @param other  id of the other area, or a code when it is sent
 * @param lifted the day since when it no longer counts; missing while it does
 */
record BlockRecord(
        @Maybe String id,
        @Maybe String area,
        @Maybe String person,
        String other,
        String reason,
        @Maybe String by,
        @Maybe String on,
        @Maybe String lifted,
        @Maybe Long revision) {
    static BlockRecord of(Block block) {
        return new BlockRecord(
                block.id(),
                block.area().orElse(null),
                block.person().orElse(null),
                block.other(),
                block.reason(),
                block.by(),
                block.on().toString(),
                block.lifted().map(LocalDate::toString).orElse(null),
                block.revision());
    }
}
