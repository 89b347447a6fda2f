package org.peerbench.leadership.privacy;

import org.peerbench.api.Contributions;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;

/** What the protection of people adds to the workbench. */
public final class PrivacyRoom {
    static final Permission DECIDE = Permission.coordinating("names");

    private PrivacyRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.permission(DECIDE);
        to.texts(new Bundle("org.peerbench.leadership.privacy.messages"));
        to.page(new Page(NamingPage.PATH, DECIDE.key(), NamingPage::show));
        to.action(new Action(NamingPage.PATH, DECIDE.key(), NamingPage::save));
    }
}
