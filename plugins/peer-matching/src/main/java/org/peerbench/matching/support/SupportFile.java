package org.peerbench.matching.support;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Reviews;
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
 * @param reviews  of the other side only once both are in: nobody answers the other's review
 */
record SupportFile(
        StoredSupport support,
        boolean arranges,
        Set<Side> sides,
        List<Session> sessions,
        List<SupportStep> steps,
        List<Review> reviews,
        List<Sustained> later) {
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
                new SupportSteps(sql).of(support.id()),
                reviews,
                new Reviews(sql).later(support.id()));
    }
}
