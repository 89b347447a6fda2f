package org.peerbench.host.history;

import java.util.List;

/**
 * One change of one row, in words.
 *
 * @param title  such as "Organisation added: Helpers"
 * @param path   of the record's page, or {@code null}
 * @param fields what changed in it
 */
public record ShownRow(String title, String path, List<Field> fields) {
    /**
     * One field; {@code null} stands for nothing.
     *
     * @param before what stood there
     * @param after  what stands there since
     */
    public record Field(String label, String before, String after) {}
}
