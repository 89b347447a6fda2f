package org.peerbench.leadership.story;

import org.peerbench.api.Contributions;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.page.AreaTimeline;

/** What the pages that tell an area's posts add to the workbench. */
public final class StoryRoom {
    private StoryRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        to.texts(new Bundle("org.peerbench.leadership.story.messages"));
        to.search(PostSearch.contribution());
        to.page(new Page("areas/{area}/timeline.svg", read, AreaTimeline::file));
        to.page(new Page("areas/{area}/posts/{post}", read, PostPage::show));
        to.exporter(new TableExporter("areas/{area}/posts/{post}/holders", read, PostPage::take));
        to.page(new Page("areas/{area}/people/{person}", read, PersonPage::show));
        to.page(new Page("horizon", read, HorizonPage::everywhere));
        to.exporter(new TableExporter("horizon", read, HorizonPage::takeAll));
        to.command(new Command("story.horizon", "story.horizon.keywords", "horizon", read));
        to.page(new Page("areas/{area}/horizon", read, HorizonPage::show));
        to.exporter(new TableExporter("areas/{area}/horizon", read, HorizonPage::take));
        to.page(new Page("areas/{area}/worked-with", read, WorkedWithPage::show));
        to.exporter(new TableExporter("areas/{area}/worked-with", read, WorkedWithPage::take));
    }
}
