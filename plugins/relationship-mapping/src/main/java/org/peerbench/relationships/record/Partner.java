package org.peerbench.relationships.record;

import org.peerbench.api.date.Span;

/**
 * An organisation at an area's table.
 *
 * @param id           the row's id
 * @param organisation the directory's id
 * @param at           when it is there
 * @param note         free text, or {@code null}
 * @param revision     counts the saves
 */
public record Partner(String id, String organisation, Span at, String note, long revision) {}
