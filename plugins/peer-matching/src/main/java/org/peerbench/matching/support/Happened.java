package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.StorySentence;
import org.peerbench.api.gathering.StorySource;
import org.peerbench.api.gathering.TimelineEntry;
import org.peerbench.api.gathering.TimelineSource;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.words.Names;

/** When help began and ended in an area, for those who may know it: its lead and the coordinators. */
final class Happened {
    private Happened() {}

    static void contribute(Contributions to) {
        String care = Permissions.CARE.key();
        to.timeline(new TimelineSource("supports", care, (area, span, viewer, context) -> timeline(area, context)));
        to.story(new StorySource("supports", care, (area, day, viewer, context) -> story(area, day, context)));
    }

    private static List<StoredSupport> begun(Area area, ToolContext context) {
        return context.database().read(sql -> new StoredSupports(sql).ofArea(area.id())).stream()
                .filter(support -> support.life().began().isPresent())
                .toList();
    }

    private static List<TimelineEntry> timeline(Area area, ToolContext context) {
        SupportWords words = new SupportWords(context.texts(), Names.of(context));
        return begun(area, context).stream()
                .flatMap(support -> Stream.concat(
                        support.life().began().map(day -> entry("support.began", day, support, words)).stream(),
                        support.life().over().map(day -> entry("support.ended", day, support, words)).stream()))
                .toList();
    }

    private static TimelineEntry entry(String key, LocalDate day, StoredSupport support, SupportWords words) {
        return new TimelineEntry(PartialDate.of(day.toString()), sentence(key, support, words), path(support));
    }

    private static List<StorySentence> story(Area area, LocalDate day, ToolContext context) {
        SupportWords words = new SupportWords(context.texts(), Names.of(context));
        return begun(area, context).stream()
                .filter(support -> !support.life().began().orElse(day).isAfter(day))
                .filter(support -> support.life().over().map(day::isBefore).orElse(true))
                .map(support -> new StorySentence(
                        StorySentence.Chapter.SUPPORT, sentence("support.helps", support, words), path(support)))
                .toList();
    }

    private static String sentence(String key, StoredSupport support, SupportWords words) {
        return words.texts()
                .of(
                        key,
                        words.names().area(support.giver()),
                        words.names().area(support.receiver()),
                        words.theme(support));
    }

    private static String path(StoredSupport support) {
        return "supports/" + support.id();
    }
}
