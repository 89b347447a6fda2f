package org.peerbench.matching.desk;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.part.Tag;
import org.peerbench.matching.need.Bar;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.support.Became;
import org.peerbench.matching.words.Names;

/**
 * Who would help whom, the most urgent first.
 *
 * @param lead    what to know first
 * @param without needs that would have nobody
 * @param figures of the whole round
 * @param legend  what the colours of the bars mean
 */
public record Proposal(
        String lead, List<Helped> helped, List<Left> without, List<Figures.Figure> figures, List<String> legend) {
    public Proposal {
        helped = List.copyOf(helped);
        without = List.copyOf(without);
        figures = List.copyOf(figures);
        legend = List.copyOf(legend);
    }

    /** A need as it stands in the list; without a path where it is no record. */
    public record Asks(String id, Tag urgency, String area, String theme, String path, String choices) {}

    /**
     * A need with who would help.
     *
     * @param became  what became of it once both were asked; {@code null} before that
     * @param mark    that it is under way or was decided; {@code null} where it is only proposed
     * @param lock    where it is shown what keeping them together would do; empty where it may not be
     * @param block   the same of keeping them apart
     * @param runners who else is willing, the best fitting first
     */
    public record Helped(
            Asks need,
            String helper,
            Became.Now became,
            Tag mark,
            String reasons,
            Bar bar,
            String lock,
            String block,
            List<Way> runners) {
        public Helped {
            runners = List.copyOf(runners);
        }
    }

    /**
     * A need that would have nobody.
     *
     * @param details what the reason follows from
     * @param ways    what would change it, each with where its consequence is shown
     */
    public record Left(Asks need, String why, String change, List<String> details, List<Way> ways) {
        public Left {
            details = List.copyOf(details);
            ways = List.copyOf(ways);
        }
    }

    /** Something that could be chosen, and where it is shown what it would do. */
    public record Way(String name, String path) {}

    static Proposal of(Solved solved, Called called, Names names, ToolContext context) {
        return new Proposing(solved, called, names, context).all();
    }
}
