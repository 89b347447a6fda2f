package org.peerbench.leadership.privacy;

import org.peerbench.api.Contributions;
import org.peerbench.api.access.Permission;
import org.peerbench.api.help.HelpPage;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;

/** What the protection of people adds to the workbench. */
public final class PrivacyRoom {
    static final Permission DECIDE = Permission.coordinating("names");
    static final Permission ASK = Permission.coordinating("ask");

    private PrivacyRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.permission(DECIDE);
        to.permission(ASK);
        to.texts(new Bundle("org.peerbench.leadership.privacy.messages"));
        to.page(new Page(NamingPage.PATH, DECIDE.key(), NamingPage::show));
        to.action(new Action(NamingPage.PATH, DECIDE.key(), NamingPage::save));
        String write = Permissions.WRITE.key();
        to.page(new Page(PrivacyPage.PATH, write, PrivacyPage::show));
        to.page(new Page(ObjectionForm.PATH, write, ObjectionForm::show));
        to.action(new Action(ObjectionForm.PATH, write, ObjectionForm::save));
        to.action(new Action(PrivacyPage.SETTLE, write, PrivacyPage::settle));
        to.page(new Page(AskPage.PATH, ASK.key(), AskPage::show));
        to.action(new Action(AskPage.PATH, ASK.key(), AskPage::save));
        to.action(new Action(AskPage.SETTLE, write, AskPage::settle));
        to.questionnaire(Confirmation.questionnaire());
        to.help(new HelpPage("names", "privacy.help.title", "privacy.help.text"));
        to.personalData(HeldOfPeople.contribution());
        to.job(FormerNames.job());
    }
}
