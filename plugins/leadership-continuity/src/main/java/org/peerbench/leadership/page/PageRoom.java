package org.peerbench.leadership.page;

import org.peerbench.api.Contributions;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;

/** What the pages that show an area's posts add to the workbench. */
public final class PageRoom {
    private PageRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        to.texts(new Bundle("org.peerbench.leadership.page.messages"));
        to.areaPanel(LeadersPanel.contribution());
        to.page(new Page("", read, OverviewPage::show));
        to.page(new Page("open", read, OverviewPage::open));
        to.page(new Page("areas/{area}", read, AreaPage::show));
    }
}
