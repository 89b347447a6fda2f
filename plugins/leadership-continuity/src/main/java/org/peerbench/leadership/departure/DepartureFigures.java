package org.peerbench.leadership.departure;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.tie.Bonds;

/** The figures of a departure, each with its definition. */
final class DepartureFigures {
    private DepartureFigures() {}

    static List<LeavingPage.Fact> of(Leaver leaver, Texts texts) {
        List<LeavingPage.Fact> facts = new ArrayList<>();
        Bonds bonds = leaver.bonds();
        if (bonds.all().isEmpty()) {
            return facts;
        }
        facts.add(fact("share", percent(bonds.share(leaver.person()), texts), texts));
        bonds.truckFactor().ifPresent(people -> facts.add(fact("truck", texts.of("departure.people", people), texts)));
        facts.add(fact("before", percent(leaver.loss().fragmentationBefore(), texts), texts));
        facts.add(fact("after", percent(leaver.loss().fragmentationAfter(), texts), texts));
        return facts;
    }

    private static LeavingPage.Fact fact(String key, String value, Texts texts) {
        return new LeavingPage.Fact(
                texts.of("departure.figure." + key), value, texts.of("departure.figure." + key + ".definition"));
    }

    private static String percent(double share, Texts texts) {
        return texts.of("departure.percent", Math.round(100 * share));
    }
}
