package org.peerbench.matching.support;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.page.Request;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.life.By;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.SupportStep.Way;

/**
 * Who takes a step.
 *
 * @param name    as they are called now
 * @param account the account, or the respondent whose link it is
 */
record Speaker(String name, String account, Way way, By by) {
    static final String SYSTEM = "system";

    /** The workbench itself. */
    static Speaker workbench() {
        return new Speaker("", SYSTEM, Way.WORKBENCH, By.workbench());
    }

    /** Whoever has a link with one task. */
    static Speaker link(Respondent respondent, Side side) {
        return new Speaker(respondent.name(), respondent.id(), Way.LINK, By.side(side));
    }

    /**
     * Whoever is signed in. A coordinator acts for the side that is named, and it is kept that a coordinator did; an area
     * lead acts for the own side.
     */
    static Speaker signedIn(Request request, StoredSupport support, Optional<Side> named) {
        String name = request.viewer().name();
        String account = request.viewer().account();
        if (request.may(Permissions.ARRANGE, null)) {
            return new Speaker(name, account, Way.COORDINATOR, new By(By.Role.COORDINATOR, named));
        }
        Set<Side> own = sides(request, support);
        Optional<Side> side = named.filter(own::contains);
        if (named.isEmpty() && own.size() == 1) {
            side = own.stream().findFirst();
        }
        return new Speaker(name, account, Way.SIGNED_IN, new By(By.Role.SIDE, side));
    }

    /** For which sides somebody may speak. */
    static Set<Side> sides(Request request, StoredSupport support) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            if (request.may(Permissions.CARE, support.area(side))) {
                sides.add(side);
            }
        }
        return sides;
    }
}
