package org.peerbench.relationships.page;

import org.peerbench.api.page.part.Definition;

/**
 * One figure of the whole network.
 *
 * @param name       in plain words
 * @param value      the figure
 * @param beside     its bounds, its parts or whom it is about, or {@code null}
 * @param definition what it means, of whom, and from where
 * @param action     what one may do about it, or {@code null}
 */
public record Gauge(String name, String value, String beside, Definition definition, String action) {}
