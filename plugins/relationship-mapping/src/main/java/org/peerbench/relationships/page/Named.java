package org.peerbench.relationships.page;

import java.util.List;
import java.util.stream.Collectors;
import org.peerbench.relationships.graph.CutPoints.Bridge;
import org.peerbench.relationships.measure.Range;
import org.peerbench.relationships.measure.Standing;
import org.peerbench.relationships.network.Actor;

/** Whom a figure is about, in words short enough to stand beside it. */
record Named(Measured measured) {
    private static final int MOST = 6;

    /** Names of partners, or {@code null} for nobody. */
    String partners(List<String> ids) {
        return list(ids.stream()
                .map(id -> measured.network().actor(id).map(Actor::label).orElse(id))
                .toList());
    }

    /** Those without whom others lose touch, and how many of them would be so whatever is not yet known. */
    String cutting() {
        List<Standing> cutting = measured.structure().standings().stream()
                .filter(Standing::cutPoint)
                .toList();
        String names = partners(cutting.stream().map(Standing::actor).toList());
        long surely = cutting.stream().filter(Standing::surelyCuts).count();
        return surely == cutting.size() ? names : measured.texts().of("measures.surely", names, surely);
    }

    /** Both ends of each link, or {@code null} for none. */
    String bridges(List<Bridge> bridges) {
        List<Actor> actors = measured.network().actors();
        return list(bridges.stream()
                .map(bridge -> measured.texts()
                        .of(
                                "measures.pair",
                                actors.get(bridge.one()).label(),
                                actors.get(bridge.other()).label()))
                .toList());
    }

    /** How many known pairs stand at each step of the scale. */
    String levels() {
        return measured.measures().profile().levels().stream()
                .map(level -> measured.texts()
                        .of(
                                "measures.level",
                                level.point().label().in(measured.texts()),
                                level.share().count()))
                .collect(Collectors.joining(", "));
    }

    /** What it could be if more were known, or {@code null} where that changes nothing. */
    String bounds(Range range) {
        return range.low() == range.high() ? null : measured.texts().of("measures.range", range.low(), range.high());
    }

    private String list(List<String> names) {
        if (names.isEmpty()) {
            return null;
        }
        String first = names.stream().limit(MOST).collect(Collectors.joining("; "));
        return names.size() <= MOST ? first : measured.texts().of("measures.more", first, names.size() - MOST);
    }
}
