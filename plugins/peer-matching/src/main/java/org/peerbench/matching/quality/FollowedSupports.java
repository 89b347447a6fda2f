package org.peerbench.matching.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Reviews;
import org.peerbench.matching.record.SaidFit;
import org.peerbench.matching.record.SaidFits;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.record.SupportStep;
import org.peerbench.matching.record.SupportSteps;
import org.peerbench.matching.record.Sustained;
import org.peerbench.matching.round.Link;

/** Reads the supports that a round led to. */
final class FollowedSupports {
    private final ToolContext context;
    private final Map<String, List<SupportStep>> steps;
    private final List<SaidFit> said;
    private final Map<String, List<Review>> reviews;
    private final Map<String, List<Sustained>> later;
    private final Map<String, Need> needs;

    private FollowedSupports(Handle sql, ToolContext context) {
        this.context = context;
        steps = by(new SupportSteps(sql).all(), SupportStep::support);
        said = new SaidFits(sql).all();
        reviews = by(new Reviews(sql).all(), Review::support);
        later = by(new Reviews(sql).later(), Sustained::support);
        needs = new Needs(sql).all().stream().collect(Collectors.toMap(Need::id, Function.identity()));
    }

    private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> support) {
        return rows.stream().collect(Collectors.groupingBy(support));
    }

    /** Those of a round, in the order in which they were offered. */
    static List<Followed> of(String round, ToolContext context) {
        return context.database().read(sql -> {
            List<StoredSupport> supports = new StoredSupports(sql)
                    .all().stream()
                            .filter(each -> each.round().equals(Optional.of(round)))
                            .toList();
            if (supports.isEmpty()) {
                return List.of();
            }
            FollowedSupports reading = new FollowedSupports(sql, context);
            return supports.stream().map(reading::followed).toList();
        });
    }

    private Followed followed(StoredSupport support) {
        List<SupportStep> taken = steps.getOrDefault(support.id(), List.of());
        return new Followed(
                new Link(support.need(), support.offer()),
                support.life().state(),
                Optional.ofNullable(needs.get(support.need()))
                        .flatMap(Need::confirmed)
                        .map(Need.Confirmed::on)
                        .filter(said -> !said.isAfter(support.life().offered())),
                support.life().offered(),
                agreed(taken),
                support.life().began(),
                support.life().over(),
                fits(support.id()),
                reviews.getOrDefault(support.id(), List.of()).stream()
                        .filter(review -> review.side() == Side.RECEIVER)
                        .reduce((first, last) -> last),
                later.getOrDefault(support.id(), List.of()));
    }

    private Optional<LocalDate> agreed(List<SupportStep> taken) {
        return taken.stream()
                .filter(step -> step.before() == State.OFFERED && step.after() == State.ACCEPTED)
                .map(step -> LocalDate.ofInstant(step.at(), context.clock().getZone()))
                .findFirst();
    }

    /** What each side said last. */
    private List<Fit> fits(String support) {
        return SaidFits.last(said, support).values().stream().map(SaidFit::fit).toList();
    }
}
