package org.peerbench.host.change;

import java.util.Map;
import java.util.Optional;

/**
 * One change of one row.
 *
 * @param position where in its set, from 1
 * @param table    the table
 * @param record   the row's id
 * @param area     the area whose history it is part of
 * @param before   what stood there, by column; empty if the row was added
 * @param after    what stood there afterwards; empty if the row was removed
 */
public record ChangedRow(
        long position,
        String table,
        String record,
        Optional<String> area,
        Map<String, Object> before,
        Map<String, Object> after) {}
