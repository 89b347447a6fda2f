package org.peerbench.matching.offer;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Caps;
import org.peerbench.matching.record.Offers;

/** What offers add to the workbench. */
public final class OfferRoom {
    private OfferRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.matching.offer.messages"));
        to.heldBack(HeldBack.columns(
                Offers.TABLE,
                Permissions.CARE.key(),
                "area_id",
                "person_id",
                "theme",
                "capacity",
                "offered_from",
                "offered_until",
                "weekdays",
                "meeting_mode",
                "languages",
                "prefers",
                "agreed_on",
                "manager",
                "manager_on",
                "state",
                "note"));
        to.heldBack(
                HeldBack.columns(Caps.TABLE, Permissions.CARE.key(), "of_area", "person_id", "giving", "receiving"));
        OfferRoutes.contribute(to);
        to.personalData(HeldOfPeople.contribution());
        pages(to);
    }

    private static void pages(Contributions to) {
        String come = Permissions.COME.key();
        String care = Permissions.CARE.key();
        to.page(new Page(OffersPage.PATH, come, OffersPage::show));
        to.page(new Page(OfferForm.NEW, care, OfferForm::showNew));
        to.action(new Action(OfferForm.NEW, care, OfferForm::add));
        to.page(new Page(OfferForm.ONE, come, OfferForm::showEdit));
        to.action(new Action(OfferForm.ONE, come, OfferForm::change));
        to.page(new Page(CapForm.PATH, care, CapForm::show));
        to.action(new Action(CapForm.PATH, care, CapForm::save));
    }
}
