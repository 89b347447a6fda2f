package org.peerbench.relationships.finding;

import org.peerbench.api.signal.Signal;

/**
 * Something that stands out, and what to do next.
 *
 * @param signal what it is, with its evidence and the page that shows it
 * @param step   the next step, one plain sentence
 */
public record Finding(Signal signal, String step) {}
