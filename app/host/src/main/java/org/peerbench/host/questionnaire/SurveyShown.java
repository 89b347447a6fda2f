package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.text.Texts;

/**
 * One survey, as its template sees it.
 *
 * @param area        that the address names, or the empty text
 * @param coordinates whether the viewer may also invite, change the words, take links back and see the messages
 * @param sentence    how many have answered, and until when
 * @param results     where the tool shows what came of it
 * @param problem     what is wrong with a form on the page; draws nothing where nothing is
 * @param invite      the fields of the form that invites
 * @param inviting    whether somebody is just being invited
 * @param reopen      the field that asks up to when
 */
public record SurveyShown(
        Texts texts,
        Content token,
        String path,
        String area,
        boolean coordinates,
        boolean open,
        String sentence,
        Awaited awaited,
        List<Line> lines,
        List<Questionnaire.Way> results,
        Content problem,
        List<Content> invite,
        boolean inviting,
        Content reopen) {
    /**
     * Somebody who is asked.
     *
     * @param email or {@code null}
     * @param organisation or {@code null}
     * @param revoke where the link is taken back, or {@code null} where it has been or may not be
     */
    public record Line(String name, String email, String organisation, Tag progress, String revoke) {}

    /** Whether anybody is asked for an organisation. */
    public boolean hasOrganisations() {
        return lines.stream().anyMatch(line -> line.organisation() != null);
    }

    /** Whether links can be taken back: while they open something, by who may. */
    public boolean takesBack() {
        return open && coordinates;
    }
}
