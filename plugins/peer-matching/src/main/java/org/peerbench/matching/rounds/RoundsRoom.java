package org.peerbench.matching.rounds;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.page.Asset;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Adjustments;
import org.peerbench.matching.record.Pins;
import org.peerbench.matching.record.StoredRounds;

/** What rounds add to the workbench. */
public final class RoundsRoom {
    private RoundsRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.matching.exchange.messages"));
        to.texts(new Bundle("org.peerbench.matching.rounds.messages"));
        to.heldBack(HeldBack.columns(Pins.TABLE, Permissions.ARRANGE.key(), "need", "offer", "reason", "said_by"));
        to.heldBack(HeldBack.columns(
                Adjustments.TABLE, Permissions.ARRANGE.key(), "what", "of_id", "amount", "reason", "said_by"));
        to.heldBack(HeldBack.columns(StoredRounds.TABLE, Permissions.ARRANGE.key(), "name", "made_by"));
        to.asset(new Asset("check-round.js", "org/peerbench/matching/web/check-round.js"));
        Making.contribute(to);
        RunJob.contribute(to);
        Reading.contribute(to);
        WhyNotRoute.contribute(to);
        WhatIfRoute.contribute(to);
        PinRoutes.contribute(to);
    }
}
