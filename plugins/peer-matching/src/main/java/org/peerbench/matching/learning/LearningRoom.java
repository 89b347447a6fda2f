package org.peerbench.matching.learning;

import org.peerbench.api.Contributions;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;

/** What looking back adds to the workbench. */
public final class LearningRoom {
    private LearningRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        to.texts(new Bundle("org.peerbench.matching.learning.messages"));
        to.asset(new Asset("matching-learning.css", "org/peerbench/matching/matching-learning.css"));
        to.page(new Page(ProgrammePage.PATH, read, ProgrammePage::show));
        to.page(new Page(ProgrammeFile.PATH, read, ProgrammeFile::show));
        to.page(new Page(ListPage.PATH, Permissions.ARRANGE.key(), ListPage::show));
        to.page(new Page(LearningPage.PATH, read, LearningPage::show));
        to.page(new Page(LearningPage.CSV, read, LearningPage::file));
        to.page(new Page(SupportChangePage.PATH, Permissions.COME.key(), SupportChangePage::show));
        to.route(ProgrammeRoute.route());
        to.command(new Command("programme.title", "programme.keywords", ProgrammePage.PATH, read));
        to.command(new Command("learning.title", "learning.keywords", LearningPage.PATH, read));
    }
}
