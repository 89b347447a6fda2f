package org.peerbench.matching.support;

import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.peerbench.matching.record.Cap;
import org.peerbench.matching.record.Caps;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Support;
import org.peerbench.matching.record.Supports;

/** Whether one more support finds a place: in the offer, with the person, and where a limit is set, in the area. */
final class Room {
    private Room() {}

    static boolean free(Handle sql, Offer offer) {
        List<Support> taken =
                Supports.all(sql).stream().filter(Support::holdsPlace).toList();
        Caps caps = new Caps(sql);
        boolean inOffer = count(taken, each -> each.offer().equals(offer.id())) < offer.capacity();
        boolean ofPerson = offer.person()
                .flatMap(caps::ofPerson)
                .map(cap -> below(cap, count(taken, each -> each.person().equals(offer.person()))))
                .orElse(true);
        boolean ofArea = caps.ofArea(offer.area())
                .map(cap -> below(cap, count(taken, each -> each.giver().equals(offer.area()))))
                .orElse(true);
        return inOffer && ofPerson && ofArea;
    }

    private static boolean below(Cap cap, long taken) {
        return cap.giving().isEmpty() || taken < cap.giving().getAsInt();
    }

    private static long count(List<Support> taken, Predicate<Support> which) {
        return taken.stream().filter(which).count();
    }
}
