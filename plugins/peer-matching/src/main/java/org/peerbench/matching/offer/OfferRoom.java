package org.peerbench.matching.offer;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Caps;
import org.peerbench.matching.record.Offers;

/** What offers add to the workbench. */
public final class OfferRoom {
    private OfferRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.matching.offer.messages"));
        to.heldBack(HeldBack.columns(
                Offers.TABLE,
                Permissions.CARE.key(),
                "person_id",
                "theme",
                "capacity",
                "offered_from",
                "offered_until",
                "weekdays",
                "meeting_mode",
                "languages",
                "prefers",
                "agreed_on",
                "manager",
                "manager_on",
                "state",
                "note"));
        to.heldBack(
                HeldBack.columns(Caps.TABLE, Permissions.CARE.key(), "of_area", "person_id", "giving", "receiving"));
        OfferRoutes.contribute(to);
    }
}
