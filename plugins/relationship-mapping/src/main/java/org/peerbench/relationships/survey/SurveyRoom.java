package org.peerbench.relationships.survey;

import org.peerbench.api.Contributions;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.relationships.Permissions;

/** What this room adds to the tool. */
public final class SurveyRoom {
    private static final String READ = Permissions.READ.key();
    private static final String WRITE = Permissions.WRITE.key();

    private SurveyRoom() {}

    /** Adds the questionnaire and its pages. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.relationships.survey.messages"));
        to.questionnaire(RelationshipSurvey.questionnaire());
        to.page(new Page("areas/{area}/surveys", READ, SurveysPage::show));
        to.page(new Page("areas/{area}/surveys/new", WRITE, OpeningPage::show));
        to.action(new Action("areas/{area}/surveys", WRITE, OpeningPage::open));
        to.page(new Page("areas/{area}/surveys/questions", WRITE, OwnQuestionsPage::show));
        to.action(new Action("areas/{area}/surveys/questions", WRITE, OwnQuestionsPage::add));
        to.action(new Action("areas/{area}/surveys/questions/{question}/retire", WRITE, OwnQuestionsPage::retire));
        to.page(new Page("areas/{area}/perception", READ, PerceptionPage::show));
    }
}
