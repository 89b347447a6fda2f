package org.peerbench.host.area;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.host.card.DrawnCard;

/**
 * An area on one page, as the template sees it.
 *
 * @param t          texts
 * @param lead       the one sentence, or {@code null}
 * @param open       how many signals of each kind are open
 * @param leadStyle  {@code need}, {@code watch} or {@code strength}
 * @param signals    open signals, needs first
 * @param panels     what the tools show
 * @param facts      about the area
 * @param change     address of the form, or {@code null} for somebody who may not
 * @param figures    the few that come first
 * @param moreFigures address of all figures
 * @param touching   areas that touch, in a sentence
 * @param similar    areas most like it, in a sentence
 * @param similarNote whose measure that is
 */
public record Overview(
        Texts t,
        String lead,
        String open,
        String leadStyle,
        List<SignalLine> signals,
        List<DrawnCard> panels,
        List<Fact> facts,
        String change,
        List<FigureLine> figures,
        String moreFigures,
        Steps touching,
        Steps similar,
        Content similarNote) {
    /** An open signal: which tool says it, since when. */
    public record SignalLine(Content tag, String title, String evidence, String tool, String day, String path) {}

    /** A fact; the steps are sentences that end in links and may be empty. */
    public record Fact(String term, String text, List<Steps> steps) {}

    /** A figure with its period and source beside it; beside what is not known stands nothing. */
    public record FigureLine(String label, String value, String beside, Content what) {}
}
