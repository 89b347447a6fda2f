package org.peerbench.matching.learning;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.directory.AreaFigure.Better;

/**
 * What is looked at before and after.
 *
 * @param key by which its name, its definition and its known faults are found
 */
record Measure(String key) {
    static final Measure NEED = new Measure("need");
    static final Measure SIGNALS = new Measure("signals");
    static final Measure LINKS = new Measure("links");
    static final Measure POSTS = new Measure("posts");

    /** All of them: first those of the workbench, then the published ones. */
    static List<Measure> all() {
        return Stream.concat(
                        Stream.of(NEED, SIGNALS, LINKS, POSTS),
                        Published.NEAREST.stream().map(Measure::new))
                .toList();
    }

    /** Whether it is a published figure, with a period of its own. */
    boolean published() {
        return Published.NEAREST.contains(key);
    }

    /** What is known of it before and after. */
    Reading read(Case over, Levels levels, Seen seen) {
        String area = over.area();
        return switch (key) {
            case "need" ->
                Reading.byDay(
                        levels.on(over.from(), area, over.theme()),
                        levels.on(over.to().plusYears(1), over.from(), area, over.theme()),
                        Better.HIGHER);
            case "signals" ->
                Reading.byDay(
                        seen.signals(area, over.from(), over.theme()),
                        seen.signals(area, over.to(), over.theme()),
                        Better.LOWER);
            case "links" ->
                Reading.byDay(seen.lonelyLinks(area, over.from()), seen.lonelyLinks(area, over.to()), Better.LOWER);
            case "posts" ->
                Reading.byDay(seen.heldPosts(area, over.from()), seen.heldPosts(area, over.to()), Better.HIGHER);
            default -> Published.of(seen.figures(area), key, over);
        };
    }
}
