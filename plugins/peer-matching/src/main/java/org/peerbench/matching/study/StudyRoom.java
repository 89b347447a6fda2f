package org.peerbench.matching.study;

import org.peerbench.api.Contributions;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.desk.Place;

/** What a closer look at rounds adds to the workbench. */
public final class StudyRoom {
    private StudyRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.texts(new Bundle("org.peerbench.matching.study.messages"));
        to.job(StudyJob.job());
        to.page(new Page(Place.ROUND + "/sensitivity", arrange, SensitivityPage::show));
        to.page(new Page(Place.ROUND + "/recruiting", arrange, RecruitingPage::show));
        to.page(new Page(Place.ROUND + "/compare", arrange, ComparePage::show));
        to.action(new Action(Place.ROUND + "/study", arrange, Looking::start));
        to.exporter(new TableExporter(Place.ROUND + "/sensitivity", arrange, SensitivityPage::take));
        to.exporter(new TableExporter(Place.ROUND + "/recruiting", arrange, RecruitingPage::take));
        StudyRoutes.contribute(to);
    }
}
