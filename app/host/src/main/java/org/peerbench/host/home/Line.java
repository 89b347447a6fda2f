package org.peerbench.host.home;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.Address;
import org.peerbench.host.signal.SignalPath;

/**
 * One signal, as the templates see it.
 *
 * @param area     the name of the area it is about
 * @param areaPath the area's page
 * @param path     the tool's page that shows what it says
 * @param seen     the day it was observed
 */
public record Line(Tag tag, String title, String evidence, String area, String areaPath, String path, String seen) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    static List<Line> of(List<StoredSignal> signals, Map<String, Area> areas, Texts texts) {
        return signals.stream()
                .map(stored -> of(stored, areas.get(stored.area()), texts))
                .toList();
    }

    private static Line of(StoredSignal stored, Area area, Texts texts) {
        var signal = stored.signal();
        Tag.Kind kind = Tag.Kind.valueOf(signal.kind().name());
        return new Line(
                new Tag(kind, texts.of("signal.kind." + signal.kind())),
                signal.title(),
                signal.evidence(),
                area.name(),
                "/areas/" + Address.segment(area.code()),
                SignalPath.of(stored),
                DAY.format(signal.observedOn()));
    }
}
