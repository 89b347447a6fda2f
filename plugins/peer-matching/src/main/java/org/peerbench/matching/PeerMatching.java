package org.peerbench.matching;

import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.assessment.AssessmentRoom;
import org.peerbench.matching.block.BlockRoom;
import org.peerbench.matching.desk.DeskRoom;
import org.peerbench.matching.importing.ImportingRoom;
import org.peerbench.matching.learning.LearningRoom;
import org.peerbench.matching.need.NeedRoom;
import org.peerbench.matching.offer.OfferRoom;
import org.peerbench.matching.quality.QualityRoom;
import org.peerbench.matching.review.ReviewRoom;
import org.peerbench.matching.rounds.RoundsRoom;
import org.peerbench.matching.study.StudyRoom;
import org.peerbench.matching.support.SupportRoom;

/** Which areas need help most, on what, and who can give it. */
public final class PeerMatching implements Tool {
    /** Needs nothing. */
    public PeerMatching() {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permissions.READ);
        to.permission(Permissions.COME);
        to.permission(Permissions.CARE);
        to.permission(Permissions.ARRANGE);
        to.permission(Permissions.GOVERN);
        to.migrations("org/peerbench/matching/migrations");
        to.texts(new Bundle("org.peerbench.matching.messages"));
        to.texts(new Bundle("org.peerbench.matching.entry.messages"));
        to.texts(new Bundle("org.peerbench.matching.words.messages"));
        to.navigation(new NavigationItem("matching.navigation", "", 30, Permissions.READ.key()));
        to.command(new Command("matching.navigation", "matching.keywords", "", Permissions.READ.key()));
        NeedRoom.contribute(to);
        OfferRoom.contribute(to);
        BlockRoom.contribute(to);
        AssessmentRoom.contribute(to);
        ImportingRoom.contribute(to);
        RoundsRoom.contribute(to);
        SupportRoom.contribute(to);
        DeskRoom.contribute(to);
        QualityRoom.contribute(to);
        LearningRoom.contribute(to);
        ReviewRoom.contribute(to);
        StudyRoom.contribute(to);
    }
}
