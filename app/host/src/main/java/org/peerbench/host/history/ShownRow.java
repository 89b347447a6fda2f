package org.peerbench.host.history;

import java.util.List;

/**
 * One change of one row, in words.
 *
 * @param kind   what it is and what happened to it, such as "Organisation added"
 * @param name   the record's own name, or those of the records that it ties together
 * @param path   of the record's page, or {@code null}
 * @param changed whether it stood there before and stands there since
 * @param fields what changed in it; all that it holds where it was added or removed
 */
public record ShownRow(String kind, String name, String path, boolean changed, List<Field> fields) {
    /**
     * One field; {@code null} stands for nothing.
     *
     * @param none   what nothing means here, such as "no end"
     * @param before what stood there
     * @param after  what stands there since
     */
    public record Field(String label, String none, String before, String after) {}
}
