package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.questionnaire.Turnout;
import org.peerbench.api.text.Texts;

/**
 * One survey, as its template sees it.
 *
 * @param awaited who has not answered and still may
 * @param remind  how many of them a reminder would be written to
 * @param unsent  how many have a message that has not gone out
 * @param problem what is wrong with a form on the page; draws nothing where nothing is
 * @param invite  the fields of the form that invites
 * @param reopen  the field that asks up to when
 */
public record SurveyShown(
        Texts texts,
        Content token,
        String path,
        boolean open,
        Tag state,
        String rate,
        Turnout turnout,
        int awaited,
        int remind,
        int unsent,
        List<Line> lines,
        Content problem,
        List<Content> invite,
        Content reopen) {
    /**
     * Somebody who is asked.
     *
     * @param email or {@code null}
     * @param organisation or {@code null}
     * @param revoke where the link is taken back, or {@code null} where it has been
     */
    public record Line(String name, String email, String organisation, Tag progress, String revoke) {}

    /** Whether anybody is asked for an organisation. */
    public boolean hasOrganisations() {
        return lines.stream().anyMatch(line -> line.organisation() != null);
    }

    /** Who has not begun. */
    public int waiting() {
        return turnout.invited() - turnout.started() - turnout.finished() - turnout.declined();
    }
}
