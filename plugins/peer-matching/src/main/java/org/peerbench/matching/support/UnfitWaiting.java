package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.SaidFit;
import org.peerbench.matching.record.SaidFits;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.words.Names;

/** For coordinators: supports that a side says are not a good fit, with what can be done. */
final class UnfitWaiting {
    private UnfitWaiting() {}

    static TodaySource source() {
        return new TodaySource("supports-unfit", Permissions.ARRANGE.key(), UnfitWaiting::look);
    }

    private static List<TodayItem> look(Viewer viewer, List<Area> areas, LocalDate day, ToolContext context) {
        Set<String> mine = areas.stream().map(Area::id).collect(Collectors.toSet());
        SupportWords words = new SupportWords(context.texts(), Names.of(context));
        List<SaidFit> said = context.database().read(sql -> new SaidFits(sql).all());
        return context.database().read(sql -> new StoredSupports(sql).all()).stream()
                .filter(support -> mine.contains(support.giver()) || mine.contains(support.receiver()))
                .flatMap(support -> item(support, Unfit.sides(support, said), mine, words))
                .toList();
    }

    private static Stream<TodayItem> item(
            StoredSupport support, List<Side> unfit, Set<String> mine, SupportWords words) {
        if (unfit.isEmpty()) {
            return Stream.empty();
        }
        String area = mine.contains(support.receiver()) ? support.receiver() : support.giver();
        String sentence = words.texts().of("support.today.unfit", words.unfit(support, unfit), words.theme(support));
        return Stream.of(
                new TodayItem("support-unfit:" + support.id(), area, sentence, null, null, "supports/" + support.id()));
    }
}
