package org.peerbench.leadership.analyst;

import org.peerbench.api.page.part.Definition;

/**
 * A figure as a page shows it.
 *
 * @param name       in plain words
 * @param value      in words
 * @param range      between what partial dates leave it; {@code null} where it is known exactly
 * @param action     what one may do about it; {@code null} where nothing need be done
 * @param definition behind a click
 */
public record Gauge(String name, String value, String range, String action, Definition definition) {}
