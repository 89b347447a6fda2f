package org.peerbench.relationships.signal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Scale;

/** A watch-point where both sides have answered and are two steps of the scale or more apart. */
final class DifferentViews {
    /** One step apart is a matter of wording; two are not. */
    private static final int APART = 2;

    private static final int MANY = 3;

    private DifferentViews() {}

    static Stream<Signal> look(Facts facts) {
        Scale scale = facts.network().question().relation().scale();
        List<Dyad> apart = facts.network().told().stream()
                .filter(dyad -> dyad.says().given() && dyad.answers().given())
                .filter(dyad -> gap(dyad, scale) >= APART)
                .sorted(Comparator.comparingInt(dyad -> -gap(dyad, scale)))
                .toList();
        if (apart.isEmpty()) {
            return Stream.empty();
        }
        Dyad widest = apart.get(0);
        return Stream.of(facts.signal(
                "views-differ",
                SignalKind.WATCH,
                "leadership",
                apart.size() < MANY ? 2 : MANY,
                facts.text("signal.views", facts.name(widest.from()), facts.name(widest.to()), apart.size() - 1),
                facts.text(
                        "signal.views.evidence",
                        facts.name(widest.from()),
                        word(widest.says().value().getAsInt(), scale, facts),
                        facts.name(widest.to()),
                        word(widest.answers().value().getAsInt(), scale, facts)),
                "/pairs/" + widest.from() + "/" + widest.to()));
    }

    /** In steps of the scale, whatever numbers it counts with. */
    private static int gap(Dyad dyad, Scale scale) {
        return Math.abs(step(dyad.says().value().getAsInt(), scale)
                - step(dyad.answers().value().getAsInt(), scale));
    }

    private static int step(int value, Scale scale) {
        return scale.points().indexOf(scale.point(value).orElseThrow());
    }

    private static String word(int value, Scale scale, Facts facts) {
        return scale.point(value).orElseThrow().label().in(facts.context().texts());
    }
}
