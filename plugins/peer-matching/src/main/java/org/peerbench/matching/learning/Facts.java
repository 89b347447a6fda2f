package org.peerbench.matching.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
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
 * What is recorded of needs and supports, read once. It holds what only coordinators may know.
 *
 * @param supports by id, which is the order in which they were offered
 * @param refused which side said no, by support that was declined
 */
record Facts(
        List<Need> needs,
        Map<String, StoredSupport> supports,
        List<Session> sessions,
        List<Review> reviews,
        List<Sustained> later,
        Map<String, Side> refused) {
    private static final String DECLINE = "DECLINE";

    static Facts read(Handle sql) {
        List<StoredSupport> supports = new StoredSupports(sql).all();
        return new Facts(
                new Needs(sql).all(),
                supports.stream()
                        .collect(Collectors.toMap(
                                StoredSupport::id, Function.identity(), (one, other) -> one, TreeMap::new)),
                new Sessions(sql).all(),
                new Reviews(sql).all(),
                new Reviews(sql).later(),
                refused(supports, new SupportSteps(sql)));
    }

    private static Map<String, Side> refused(List<StoredSupport> supports, SupportSteps steps) {
        return supports.stream()
                .filter(support -> support.life().state() == State.DECLINED)
                .flatMap(support -> steps.of(support.id()).stream())
                .filter(step -> step.step().equals(DECLINE) && step.side().isPresent())
                .collect(Collectors.toMap(
                        SupportStep::support, step -> step.side().orElseThrow(), (first, last) -> last));
    }

    /** The support that a session, a review or a later word belongs to. */
    StoredSupport support(String id) {
        return supports.get(id);
    }

    /** What a side last said of a support: one that went on after its reviews has several. */
    Optional<Review> review(String support, Side side) {
        return reviews.stream()
                .filter(review -> review.support().equals(support) && review.side() == side)
                .reduce((first, last) -> last);
    }
}
