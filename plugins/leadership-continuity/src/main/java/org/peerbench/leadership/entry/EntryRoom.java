package org.peerbench.leadership.entry;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.PageHandler;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;

/** What the forms add to the workbench. */
public final class EntryRoom {
    private EntryRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.leadership.entry.messages"));
        to.asset(new Asset("check.js", "org/peerbench/leadership/web/check.js"));
        to.asset(new Asset("begin.js", "org/peerbench/leadership/web/begin.js"));
        to.heldBack(HeldBack.columns(
                "leadership_continuity__holding",
                Permissions.WRITE.key(),
                "notice_given_on",
                "announced_on",
                "expected_end",
                "expected_end_kind",
                "note"));
        area(to);
        posts(to);
        holders(to);
    }

    private static void area(Contributions to) {
        form(to, "start", StartingSet::show, StartingSet::save);
        form(to, "capture", CapturePage::show, CapturePage::save);
        form(to, "core-pairs", CorePairsForm::show, CorePairsForm::save);
        form(to, "check", CheckPage::show, CheckPage::save);
        page(to, "elections", ElectionsPage::show);
        form(to, "organisations/{organisation}/across", AcrossForm::show, AcrossForm::save);
        form(to, "elections/new", ElectionsPage::showNew, ElectionsPage::add);
        form(to, "elections/{election}", ElectionsPage::showEdit, ElectionsPage::change);
        form(to, "elections/{election}/outcome", OutcomeForm::show, OutcomeForm::save);
        action(to, "elections/{election}/remove", ElectionsPage::remove);
    }

    private static void posts(Contributions to) {
        form(to, "posts/new", PostForm::showNew, PostForm::add);
        page(to, "posts/{post}/record", RecordPage::show);
        form(to, "posts/{post}/edit", PostForm::showEdit, PostForm::change);
        form(to, "posts/{post}/cover", HolderForm::showCover, HolderForm::saveCover);
        form(to, "posts/{post}/fill", HolderForm::showFill, HolderForm::saveFill);
        form(to, "posts/{post}/plan", PlanForm::show, PlanForm::save);
        form(to, "posts/{post}/carry", EndForm::showCarry, EndForm::carry);
        form(to, "posts/{post}/end", EndForm::showEnd, EndForm::end);
        form(to, "posts/{post}/remove", Removal::showPost, Removal::post);
    }

    private static void holders(Contributions to) {
        form(to, "holders/{holder}/leaves", LeavesForm::show, LeavesForm::save);
        action(to, "holders/{holder}/stays", LeavesForm::stays);
        form(to, "holders/{holder}/left", LeftForm::show, LeftForm::save);
        form(to, "holders/{holder}/way", WayForm::showWay, WayForm::saveWay);
        form(to, "holders/{holder}/away", WayForm::showAway, WayForm::saveAway);
        form(to, "holders/{holder}/joint", JointForm::show, JointForm::save);
        form(to, "holders/{holder}/edit", CorrectForm::show, CorrectForm::save);
        form(to, "holders/{holder}/remove", Removal::showHolder, Removal::holder);
    }

    private static void form(Contributions to, String path, PageHandler show, PageHandler save) {
        page(to, path, show);
        action(to, path, save);
    }

    private static void action(Contributions to, String path, PageHandler save) {
        to.action(new Action("areas/{area}/" + path, Permissions.WRITE.key(), save));
    }

    private static void page(Contributions to, String path, PageHandler show) {
        to.page(new Page("areas/{area}/" + path, Permissions.WRITE.key(), show));
    }
}
