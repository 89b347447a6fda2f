package org.peerbench.host.home;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerbench.api.directory.Area;
import org.peerbench.api.gathering.TodayItem;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.host.exchange.Found;
import org.peerbench.host.exchange.Gathered;
import org.peerbench.host.listing.Address;

/**
 * What waits, as the templates see it.
 *
 * @param lines   the first to fall due first
 * @param all     how many wait altogether
 * @param missing that some tools could not say, or {@code null}
 */
public record DueList(Texts texts, List<Due> lines, long all, String missing) {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final int WEEK = 7;

    /**
     * One thing that waits.
     *
     * @param tag      which tool says so, or that it is overdue
     * @param waits    for whom, or {@code null}
     * @param when     when it falls due, or {@code null}
     * @param area     the name of the area it is about, or {@code null}
     * @param areaPath the area's page
     * @param also     what else is to be done about the same happening
     */
    public record Due(
            Tag tag,
            String sentence,
            String waits,
            String path,
            String when,
            String area,
            String areaPath,
            List<Also> also) {}

    /** What another item says of the same happening, and the name of its tool. */
    public record Also(String tool, String sentence, String path) {}

    static DueList of(Gathered<TodayItem> waiting, int most, Map<String, Area> areas, LocalDate day, Texts texts) {
        List<Matter> matters = Matter.of(waiting);
        List<Due> lines = matters.stream()
                .limit(most)
                .map(matter -> due(matter, areas.get(matter.first().item().area()), day, texts))
                .toList();
        String missing =
                waiting.silent().isEmpty() ? null : texts.of("today.missing", String.join(", ", waiting.silent()));
        return new DueList(texts, lines, matters.size(), missing);
    }

    private static Due due(Matter matter, Area area, LocalDate day, Texts texts) {
        Found<TodayItem> found = matter.first();
        TodayItem item = found.item();
        boolean overdue = item.due() != null && item.due().isBefore(day);
        return new Due(
                overdue ? new Tag(Tag.Kind.NEED, texts.of("today.overdue")) : new Tag(Tag.Kind.NEUTRAL, found.name()),
                item.sentence(),
                item.waitingFor() == null ? null : texts.of("today.waits", item.waitingFor()),
                found.path(item.path()),
                item.due() == null ? null : when(ChronoUnit.DAYS.between(day, item.due()), item.due(), texts),
                area == null ? null : area.name(),
                area == null ? null : "/areas/" + Address.segment(area.code()),
                matter.also().stream()
                        .map(other -> new Also(
                                other.name(),
                                other.item().sentence(),
                                other.path(other.item().path())))
                        .toList());
    }

    private static String when(long days, LocalDate due, Texts texts) {
        if (days < 0) {
            return texts.of("today.late", -days);
        }
        return days > 1 && days < WEEK ? WEEKDAY.format(due) : texts.of("today.in", days);
    }
}
