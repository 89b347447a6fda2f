package org.peerbench.matching.quality;

import org.peerbench.api.Contributions;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;

/** What the quality of rounds adds to the workbench. */
public final class QualityRoom {
    private QualityRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.texts(new Bundle("org.peerbench.matching.quality.messages"));
        to.asset(new Asset("matching-quality.css", "org/peerbench/matching/matching-quality.css"));
        to.page(new Page("rounds/{round}/quality", arrange, QualityPage::show));
        QualityRoute.contribute(to);
    }
}
