package org.peerbench.matching.need;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Needs;

/** What needs add to the workbench. */
public final class NeedRoom {
    private NeedRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.matching.need.messages"));
        to.heldBack(HeldBack.columns(
                Needs.TABLE,
                Permissions.CARE.key(),
                "of_area",
                "theme",
                "ask",
                "wish",
                "state",
                "moved_to",
                "moved_reason",
                "moved_by",
                "moved_on",
                "confirmed_by",
                "confirmed_on",
                "confirmed_way",
                "person_id",
                "wanted_from",
                "wanted_until",
                "weekdays",
                "meeting_mode",
                "languages",
                "prefers"));
        NeedRoutes.contribute(to);
        pages(to);
    }

    private static void pages(Contributions to) {
        String come = Permissions.COME.key();
        String care = Permissions.CARE.key();
        to.texts(new Bundle("org.peerbench.matching.score.messages"));
        to.asset(new Asset("matching-needs.css", "org/peerbench/matching/matching-needs.css"));
        to.page(new Page("", Permissions.READ.key(), HomePage::show));
        to.page(new Page(AreaPage.PATH, care, AreaPage::show));
        to.page(new Page(NeedForm.NEW, care, NeedForm::showNew));
        to.action(new Action(NeedForm.NEW, care, NeedForm::add));
        to.page(new Page(NeedPage.PATH, come, NeedPage::show));
        to.page(new Page(NeedForm.EDIT, come, NeedForm::showEdit));
        to.action(new Action(NeedForm.EDIT, come, NeedForm::change));
        to.action(new Action("needs/{need}/state", come, NeedActs::state));
        to.action(new Action("needs/{need}/urgency", Permissions.ARRANGE.key(), NeedActs::move));
        to.page(new Page(AskPage.PATH, Permissions.ARRANGE.key(), AskPage::show));
        to.action(new Action(AskPage.PATH, Permissions.ARRANGE.key(), AskPage::save));
        to.questionnaire(Word.questionnaire());
        to.areaPanel(NeedsPanel.contribution());
    }
}
