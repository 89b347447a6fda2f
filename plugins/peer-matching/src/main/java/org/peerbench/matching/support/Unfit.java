package org.peerbench.matching.support;

import java.util.Collection;
import java.util.List;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.SaidFit;
import org.peerbench.matching.record.SaidFits;
import org.peerbench.matching.record.StoredSupport;

/** Who says that the two are not a good fit: for coordinators, while something can be done about it. */
final class Unfit {
    private Unfit() {}

    /** The sides whose last word it is; none once the support is being reviewed or over. */
    static List<Side> sides(StoredSupport support, Collection<SaidFit> said) {
        State state = support.life().state();
        if (state != State.ACTIVE && state != State.PAUSED) {
            return List.of();
        }
        return SaidFits.last(said, support.id()).values().stream()
                .filter(each -> each.fit() == Fit.NOT)
                .map(SaidFit::side)
                .toList();
    }
}
