package org.peerbench.matching.need;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.page.Request;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;

/**
 * What other tools see on a theme.
 *
 * @param needs     areas in which a tool sees a need on it
 * @param strengths areas in which a tool sees a strength on it
 */
public record ThemeLine(String theme, long needs, long strengths) {
    static List<ThemeLine> all(Request request, ToolContext context) {
        List<StoredSignal> signals = context.directory().areas(request.asOf()).stream()
                .flatMap(area -> context.signals().ofArea(area.id()).stream())
                .toList();
        return context.directory().themes().stream()
                .filter(theme -> theme.framework() == null)
                .map(theme -> new ThemeLine(
                        theme.label(),
                        areas(theme, SignalKind.NEED, signals),
                        areas(theme, SignalKind.STRENGTH, signals)))
                .toList();
    }

    private static long areas(Theme theme, SignalKind kind, List<StoredSignal> signals) {
        return signals.stream()
                .filter(stored -> stored.signal().kind() == kind
                        && stored.signal().theme().equals(theme.key()))
                .map(StoredSignal::area)
                .distinct()
                .count();
    }
}
