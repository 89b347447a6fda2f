package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.leadership.exchange.Repair;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.Edtf;

/** Finds who would hold a post while all of its seats are taken; who covers for somebody absent may. */
final class Overlaps {
    private Overlaps() {}

    static List<Repair> of(PostsPlan plan) {
        Map<String, List<PlannedHolding>> byPost = plan.holdings().stream()
                .collect(Collectors.groupingBy(holding -> holding.said().post()));
        return plan.posts().values().stream()
                .flatMap(post ->
                        ofPost(plan, post, byPost.getOrDefault(post.said().key(), List.of())).stream())
                .toList();
    }

    private static List<Repair> ofPost(PostsPlan plan, PlannedPost post, List<PlannedHolding> planned) {
        Set<String> replaced = planned.stream()
                .flatMap(holding -> holding.stored().stream())
                .map(Holding::id)
                .collect(Collectors.toSet());
        List<Holding> all = new ArrayList<>();
        post.holdings().stream().filter(each -> !replaced.contains(each.id())).forEach(all::add);
        List<Holding> said = planned.stream().map(Overlaps::numbered).toList();
        all.addAll(said);
        Post wanted = post.wanted(Optional.empty(), plan.area());
        return Lanes.of(
                        new PostHistory(wanted, all),
                        LocalDate.of(Edtf.FIRST_YEAR, 1, 1),
                        LocalDate.of(Edtf.LAST_YEAR, 1, 1))
                .stream()
                .filter(Lane::extra)
                .flatMap(lane -> lane.holdings().stream())
                .filter(said::contains)
                .filter(extra -> all.stream().noneMatch(other -> awayMeanwhile(other, extra)))
                .map(extra -> new Repair(Integer.parseInt(extra.id()), "start", Repair.Code.OVERLAP, wanted.label()))
                .toList();
    }

    private static boolean awayMeanwhile(Holding other, Holding extra) {
        Stream<Slice> away = other.slices().stream().filter(Slice::absent);
        return away.anyMatch(slice -> slice.during().meets(extra.held()).atAll());
    }

    private static Holding numbered(PlannedHolding planned) {
        Holding wanted = planned.wanted("", "");
        return new Holding(
                String.valueOf(planned.said().rows().get(0)),
                wanted.post(),
                wanted.person(),
                wanted.held(),
                wanted.slices(),
                wanted.jointGroup(),
                wanted.outlook(),
                wanted.endReason(),
                wanted.source(),
                wanted.note(),
                0);
    }
}
