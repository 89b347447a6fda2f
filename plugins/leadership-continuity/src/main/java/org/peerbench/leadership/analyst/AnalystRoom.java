package org.peerbench.leadership.analyst;

import org.peerbench.api.Contributions;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;

/** What the pages of figures add to the workbench. */
public final class AnalystRoom {
    private AnalystRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        to.texts(new Bundle("org.peerbench.leadership.analyst.messages"));
        to.asset(new Asset("leadership-figures.css", "org/peerbench/leadership/leadership-figures.css"));
        to.page(new Page("areas/{area}/figures", read, FiguresPage::show));
        to.page(new Page("areas/{area}/figures.csv", read, FiguresPage::file));
        to.page(new Page("tenure", read, TenurePage::show));
        to.page(new Page("tenure.csv", read, TenurePage::file));
        to.page(new Page("compare", read, ComparePage::show));
        to.page(new Page("compare.csv", read, ComparePage::file));
        to.command(new Command("tenure.title", "tenure.keywords", "tenure", read));
        to.command(new Command("compare.title", "compare.keywords", "compare", read));
    }
}
