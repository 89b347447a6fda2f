package org.peerbench.host.exchange;

import java.time.Instant;

/**
 * An event that a tool could not hear.
 *
 * @param tool     the tool's id
 * @param position the event's number
 * @param kind     the name of the event's kind
 * @param at       when it was last tried
 * @param tries    how often
 * @param sentence what became of it, in one sentence
 */
public record SetAside(String tool, long position, String kind, Instant at, long tries, String sentence) {}
