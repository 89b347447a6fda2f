package org.peerbench.relationships.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.signal.PartnershipSignals;

/** What stands out in an area, the gravest first. A finding is a signal with its next step, so the two never differ. */
public final class Findings {
    private static final Comparator<Signal> GRAVEST = Comparator.comparing(
                    Signal::kind, Comparator.comparingInt(Findings::rank))
            .thenComparing(signal -> -signal.severity());

    private Findings() {}

    /** Those of an area on a day: needs before watch-points before strengths, graver ones first. */
    public static List<Finding> of(Area area, LocalDate day, ToolContext context) {
        return PartnershipSignals.see(area, day, context).stream()
                .sorted(GRAVEST)
                .map(signal -> new Finding(signal, step(signal, context.texts())))
                .toList();
    }

    private static int rank(SignalKind kind) {
        return switch (kind) {
            case NEED -> 0;
            case WATCH -> 1;
            case STRENGTH -> 2;
        };
    }

    /** By the kind of matter: what stands before the colon of the signal's key. */
    private static String step(Signal signal, Texts texts) {
        return texts.of("finding.step." + signal.key().split(":", -1)[0]);
    }
}
