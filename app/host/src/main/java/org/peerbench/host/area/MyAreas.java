package org.peerbench.host.area;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.card.Card;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Mine;
import org.peerbench.host.listing.Address;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.templates.area.JtemyAreasGenerated;

/** "My areas" on the home page: by name, each with what is open there. */
record MyAreas(SignalStore signals) {
    private static final int MOST = 12;

    Card draw(Request request, ToolContext context) {
        Texts texts = context.texts();
        List<AreaEntry> mine = context.database()
                .read(sql -> new Areas(sql)
                        .all(new AreaFilter(null, null, null, Mine.of(request.viewer()), request.asOf())));
        Map<String, Map<SignalKind, Integer>> open = open();
        Address from = SameDay.at(AreasQuestion.PATH, request);
        List<MyAreasModel.Line> lines = mine.stream()
                .limit(MOST)
                .map(entry -> line(entry.area(), open.getOrDefault(entry.area().id(), Map.of()), from, texts))
                .toList();
        EmptyState empty = new EmptyState(texts.of("area.mine.none"), null, null);
        MyAreasModel model = new MyAreasModel(texts, lines, mine.size() - lines.size(), mine.isEmpty() ? empty : null);
        return new Card(
                texts.of("area.mine"),
                Template.of(JtemyAreasGenerated::render, model),
                texts.of("area.mine.map"),
                from.text());
    }

    private Map<String, Map<SignalKind, Integer>> open() {
        Map<String, Map<SignalKind, Integer>> counts = new HashMap<>();
        new AllSignals(signals, Optional.empty())
                .ofKind(null)
                .forEach(stored -> counts.computeIfAbsent(stored.area(), area -> new EnumMap<>(SignalKind.class))
                        .merge(stored.signal().kind(), 1, Integer::sum));
        return counts;
    }

    private static MyAreasModel.Line line(Area area, Map<SignalKind, Integer> open, Address from, Texts texts) {
        List<Content> tags = new ArrayList<>();
        open.forEach((kind, count) -> tags.add(new Tag(
                SignalTag.of(kind, texts).kind(),
                texts.of("area.signal.count." + kind.name().toLowerCase(Locale.ROOT), count))));
        return new MyAreasModel.Line(AreaLink.to(area, from), tags);
    }
}
