package org.peerbench.leadership.analyst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.leadership.measure.ChangeRate;
import org.peerbench.leadership.measure.Window;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Successions;
import org.peerbench.leadership.survival.Funnel;

/**
 * The areas that the viewer may see, side by side.
 *
 * @param all those with recorded posts, by name
 */
record Field(List<Compared> all) {
    /** With fewer, a dot would be as good as a name. */
    private static final int LEAST = 5;

    static Field of(Request request, ToolContext context, Window window) {
        List<Area> areas = Families.seen(request, context);
        return context.database().read(sql -> {
            Map<String, List<Holding>> holdings =
                    new Holdings(sql).all().stream().collect(Collectors.groupingBy(Holding::post));
            Map<String, List<PostHistory>> byArea = byArea(new Posts(sql).all(), holdings);
            List<Succession> successions = new Successions(sql).all();
            return new Field(areas.stream()
                    .map(area -> new Compared(
                            area, ChangeRate.of(byArea.getOrDefault(area.id(), List.of()), successions, window)))
                    .filter(Compared::recorded)
                    .toList());
        });
    }

    private static Map<String, List<PostHistory>> byArea(List<Post> posts, Map<String, List<Holding>> holdings) {
        Map<String, List<PostHistory>> byArea = new HashMap<>();
        for (Post post : posts) {
            PostHistory history = new PostHistory(post, holdings.getOrDefault(post.id(), List.of()));
            post.areas()
                    .keySet()
                    .forEach(area -> byArea.computeIfAbsent(area, each -> new ArrayList<>())
                            .add(history));
        }
        return byArea;
    }

    /** Those that may be compared, by their size: never by their rate. */
    List<Compared> fit() {
        return all.stream()
                .filter(Compared::fit)
                .sorted(Comparator.comparingDouble(each -> each.rate().seatYears()))
                .toList();
    }

    boolean enough() {
        return fit().size() >= LEAST;
    }

    long unchecked() {
        return all.stream()
                .filter(each -> !each.small() && !each.rate().comparable())
                .count();
    }

    long small() {
        return all.stream().filter(Compared::small).count();
    }

    Optional<Compared> area(String idOrCode) {
        return all.stream()
                .filter(each ->
                        each.area().id().equals(idOrCode) || each.area().code().equals(idOrCode))
                .findFirst();
    }

    /** Changes in a hundred seat-years, over all that may be compared. */
    double rate() {
        double changes = fit().stream()
                .mapToDouble(each -> each.rate().changes().value())
                .sum();
        return 100
                * changes
                / fit().stream().mapToDouble(each -> each.rate().seatYears()).sum();
    }

    Funnel around(Compared one) {
        return Funnel.ofRate(rate() / 100, one.rate().seatYears());
    }
}
