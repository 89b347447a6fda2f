package org.peerbench.api.gathering;

import org.peerbench.api.date.PartialDate;

/**
 * Something that happened in an area, or will.
 *
 * @param date     when, as exactly as it is known
 * @param sentence what, in one plain sentence
 * @param path     the page that shows it, relative to the tool's place
 */
public record TimelineEntry(PartialDate date, String sentence, String path) {}
