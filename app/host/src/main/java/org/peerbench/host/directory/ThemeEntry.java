package org.peerbench.host.directory;

import org.peerbench.api.directory.Theme;

/**
 * A theme as it is edited.
 *
 * @param theme    the theme
 * @param revision counts the saves, for noticing a stale one
 */
public record ThemeEntry(Theme theme, long revision) {}
