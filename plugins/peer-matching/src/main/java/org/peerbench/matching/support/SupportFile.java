package org.peerbench.matching.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Repairs;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Reviews;
import org.peerbench.matching.record.SaidFits;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.Sessions;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.record.SupportStep;
import org.peerbench.matching.record.SupportSteps;
import org.peerbench.matching.record.Sustained;

/**
 * A support with all that belongs to it, as one viewer may know it.
 *
 * @param arranges whether the viewer coordinates and is told reasons
 * @param sides    for which sides the viewer may speak
 * @param steps    each with its author; of the other side's none once it came to nothing
 * @param reviews  of the other side only once both are in: nobody answers the other's review
 */
record SupportFile(
        StoredSupport support,
        boolean arranges,
        Set<Side> sides,
        List<Session> sessions,
        List<SupportStep> steps,
        List<Review> reviews,
        List<Sustained> later,
        Optional<Coordinating> coordinating) {
    /** The one named in the path. */
    static SupportFile of(Request request, ToolContext context) {
        StoredSupport support = SupportReach.one(request, context);
        return context.database().read(sql -> of(support, request, sql));
    }

    /** The one with this id, that the viewer has just made. */
    static SupportFile of(String id, Request request, ToolContext context) {
        return context.database()
                .read(sql -> of(new StoredSupports(sql).find(id).orElseThrow(), request, sql));
    }

    private static SupportFile of(StoredSupport support, Request request, Handle sql) {
        boolean arranges = SupportReach.arranges(request);
        Set<Side> sides = Speaker.sides(request, support);
        boolean both = support.life().reviewed().size() == Side.values().length;
        List<Review> reviews = new Reviews(sql)
                .of(support.id()).stream()
                        .filter(review -> arranges || both || sides.contains(review.side()))
                        .toList();
        return new SupportFile(
                support,
                arranges,
                sides,
                new Sessions(sql).of(support.id()),
                steps(support, arranges, sides, sql),
                reviews,
                new Reviews(sql).later(support.id()),
                coordinating(support, arranges, sql));
    }

    /** What came to nothing is for each side what it did itself: the other's answer is told to nobody. */
    private static List<SupportStep> steps(StoredSupport support, boolean arranges, Set<Side> sides, Handle sql) {
        boolean all = arranges || !support.life().state().cameToNothing();
        return new SupportSteps(sql)
                .of(support.id()).stream()
                        .filter(step -> all || step.side().map(sides::contains).orElse(true))
                        .toList();
    }

    private static Optional<Coordinating> coordinating(StoredSupport support, boolean arranges, Handle sql) {
        return arranges
                ? Optional.of(new Coordinating(
                        new Repairs(sql)
                                .of(support.id())
                                .filter(each -> new StoredSupports(sql)
                                        .ofNeed(support.need()).stream()
                                                .allMatch(other ->
                                                        other.life().state().leavesNeedOpen())),
                        Unfit.sides(support, new SaidFits(sql).of(support.id()))))
                : Optional.empty();
    }

    /** Whether the viewer is told who stands on a side: not of the other's, once it came to nothing. */
    boolean tells(Side side) {
        return arranges || sides.contains(side) || !support.life().state().cameToNothing();
    }

    /** Which sides said yes, as far as the viewer is told. */
    List<Side> accepted() {
        return support.life().accepted().stream().filter(this::tells).toList();
    }

    /**
     * What coordinators alone are told.
     *
     * @param repair how the need can be helped all the same, where it is left without help
     * @param unfit  the sides that said last that the two are not a good fit, while that can be changed
     */
    record Coordinating(Optional<Repairs.Proposal> repair, List<Side> unfit) {}
}
