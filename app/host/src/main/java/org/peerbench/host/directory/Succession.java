package org.peerbench.host.directory;

import org.peerbench.api.date.PartialDate;

/**
 * That one area or organisation went into another.
 *
 * @param predecessor id of the one that ended
 * @param successor   id of the one that followed
 * @param on          the first day of the new state, or {@code null} when not known
 * @param basis       the law or source that says so, or {@code null}
 */
public record Succession(String predecessor, String successor, PartialDate on, String basis) {}
