package org.peerbench.matching.assessment;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Assessments;

/** What self-assessment adds to the workbench. */
public final class AssessmentRoom {
    private AssessmentRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        String care = Permissions.CARE.key();
        String arrange = Permissions.ARRANGE.key();
        to.texts(new Bundle("org.peerbench.matching.assessment.messages"));
        to.heldBack(HeldBack.columns(
                Assessments.ANSWERS,
                care,
                "of_area",
                "theme",
                "survey_id",
                "respondent_id",
                "organisation_id",
                "level",
                "answered_on"));
        to.heldBack(HeldBack.columns(
                Assessments.AGREED, care, "of_area", "theme", "level", "agreed_on", "note", "said_by"));
        to.questionnaire(SelfAssessment.questionnaire());
        to.page(new Page(AssessmentPage.PATH, care, AssessmentPage::show));
        to.page(new Page(AgreedForm.PATH, care, AgreedForm::show));
        to.action(new Action(AgreedForm.PATH, care, AgreedForm::save));
        to.page(new Page(OpeningForm.PATH, arrange, OpeningForm::show));
        to.action(new Action(OpeningForm.PATH, arrange, OpeningForm::save));
    }
}
