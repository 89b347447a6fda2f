package org.peerbench.matching.review;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.desk.Place;
import org.peerbench.matching.record.RoundReviews;

/** What the second coordinator's review adds to the workbench. */
public final class ReviewRoom {
    private static final String REVIEW = Place.ROUND + "/review";

    private ReviewRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.texts(new Bundle("org.peerbench.matching.review.messages"));
        to.heldBack(
                HeldBack.columns(RoundReviews.TABLE, arrange, "note", "interest", "remarks", "asked_by", "reviewer"));
        to.page(new Page(REVIEW, arrange, ReviewPage::show));
        to.action(new Action(REVIEW, arrange, ReviewPage::ask));
        to.action(new Action(REVIEW + "/answer", arrange, ReviewPage::answer));
        to.action(new Action(REVIEW + "/take-back", arrange, ReviewPage::takeBack));
        to.page(new Page(RulePage.PATH, arrange, RulePage::show));
        to.action(new Action(RulePage.PATH, Permissions.GOVERN.key(), RulePage::save));
        to.today(Waiting.source());
        ReviewRoutes.contribute(to);
    }
}
