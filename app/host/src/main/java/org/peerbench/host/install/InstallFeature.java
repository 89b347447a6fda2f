package org.peerbench.host.install;

import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;

/** The pages on which administrators add, switch off and remove tools. All of them are theirs alone. */
public final class InstallFeature implements Tool {
    static final String ADD = "add-a-tool";
    static final String INSTALLED = "installed-tools";
    static final String DATA = "data-of-removed-tools";
    private static final String ARRIVAL = ADD + "/{arrival}";
    private static final String TOOL = INSTALLED + "/{tool}";
    private static final String LEFT = DATA + "/{tool}";

    private final Installing installing;

    /** Offers this on pages. */
    public InstallFeature(Installing installing) {
        this.installing = installing;
    }

    @Override
    public void contribute(Contributions to) {
        String administer = HostPermissions.ADMINISTER.key();
        to.texts(new Bundle("org.peerbench.host.install.messages"));
        to.command(new Command("install.add", "install.add.keywords", ADD, administer));
        AddPage add = new AddPage(installing);
        to.page(new Page(ADD, administer, add::ask));
        to.action(new Action(ADD, administer, add::receive));
        ReviewPage review = new ReviewPage(installing);
        to.page(new Page(ARRIVAL, administer, review::show));
        to.action(new Action(ARRIVAL + "/accept", administer, review::accept));
        to.action(new Action(ARRIVAL + "/refuse", administer, review::refuse));
        InstalledPage installed = new InstalledPage(installing);
        to.page(new Page(TOOL, administer, installed::show));
        to.action(new Action(TOOL + "/disable", administer, installed::disable));
        to.action(new Action(TOOL + "/enable", administer, installed::enable));
        to.page(new Page(TOOL + "/remove", administer, installed::ask));
        to.action(new Action(TOOL + "/remove", administer, installed::remove));
        LeftBehindPage left = new LeftBehindPage(installing);
        to.page(new Page(DATA, administer, left::list));
        to.page(new Page(LEFT, administer, left::ask));
        to.action(new Action(LEFT, administer, left::delete));
    }

    /** The page "Tools and health", below which all these stand. */
    static View.Crumb crumb(Texts texts) {
        return new View.Crumb(texts.of("tools.navigation"), "/tools");
    }
}
