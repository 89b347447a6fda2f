package org.peerbench.matching.block;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Blocks;

/** What blocks add to the workbench. */
public final class BlockRoom {
    private BlockRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.matching.block.messages"));
        to.heldBack(HeldBack.columns(
                Blocks.TABLE,
                Permissions.ARRANGE.key(),
                "one_area",
                "person_id",
                "other_area",
                "reason",
                "said_by",
                "said_on",
                "lifted_on"));
        BlockRoutes.contribute(to);
        String arrange = Permissions.ARRANGE.key();
        to.page(new Page(BlocksPage.PATH, arrange, BlocksPage::show));
        to.action(new Action(BlocksPage.LIFT, arrange, BlocksPage::lift));
        to.page(new Page(BlockForm.PATH, arrange, BlockForm::show));
        to.action(new Action(BlockForm.PATH, arrange, BlockForm::add));
    }
}
