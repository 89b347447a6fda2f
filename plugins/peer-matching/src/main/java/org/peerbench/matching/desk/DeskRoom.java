package org.peerbench.matching.desk;

import org.peerbench.api.Contributions;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;

/** What the coordinator's desk adds to the workbench. */
public final class DeskRoom {
    private DeskRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.texts(new Bundle("org.peerbench.matching.desk.messages"));
        to.asset(new Asset("matching-desk.css", "org/peerbench/matching/matching-desk.css"));
        to.asset(new Asset("desk.js", "org/peerbench/matching/web/desk.js"));
        to.asset(new Asset("check-desk.js", "org/peerbench/matching/web/check-desk.js"));
        to.page(new Page(Place.ROUNDS, arrange, RoundsPage::show));
        to.action(new Action(Place.ROUNDS, arrange, RoundsPage::start));
        to.page(new Page(Place.ROUND, arrange, DraftPage::show));
        to.action(new Action(Place.ROUND + "/run", arrange, Acts::run));
        to.action(new Action(Place.ROUND + "/back", arrange, Acts::takeBack));
        to.page(new Page(ConsequencePage.PATH, arrange, ConsequencePage::show));
        to.action(new Action(ConsequencePage.PATH, arrange, ConsequencePage::take));
        to.page(new Page(ChoicesPage.PATH, arrange, ChoicesPage::show));
        to.page(new Page(Place.ROUND + "/how", arrange, HowPage::show));
        to.page(new Page(Place.ROUND + "/publish", arrange, PublishPage::show));
        to.action(new Action(Place.ROUND + "/publish", arrange, PublishPage::publish));
    }
}
