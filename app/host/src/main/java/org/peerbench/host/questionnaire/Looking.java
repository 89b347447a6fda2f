package org.peerbench.host.questionnaire;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.listing.Address;

/**
 * Who looks after a survey: coordinators, and area leads where it concerns their own areas only. Their addresses name one
 * of its areas, by which the host lets them come so far.
 */
final class Looking {
    private static final String AREA = "area";

    private Looking() {}

    /** The survey that the address names, if this viewer looks after it. */
    static SurveyRow after(Handle sql, Request request, Texts texts) {
        SurveyRow survey = SurveyPage.asked(sql, request, texts);
        List<String> areas = SurveyRows.areas(sql, survey.id());
        if (!areas.stream().allMatch(area -> request.may(HostPermissions.WRITE, area))) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "OTHER_AREAS", texts.of("survey.otherAreas"));
        }
        return survey;
    }

    /** The area that the address names, or the empty text. */
    static String area(Request request) {
        return request.query(AREA).or(() -> request.form().value(AREA)).orElse("");
    }

    /** The page of a survey, which still names the area. */
    static String path(SurveyRow survey, String area) {
        return SurveyPage.path(survey) + (area.isEmpty() ? "" : "?" + AREA + "=" + Address.segment(area));
    }
}
