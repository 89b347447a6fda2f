package org.peerbench.leadership.exchange.popolo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.FilePost;

/** Gives posts that no file describes, such as "Member", as many seats as people held them at once. */
final class Crowds {
    private static final int MOST = 999;

    private Crowds() {}

    static List<FilePost> seated(List<FilePost> posts, Set<String> described, List<FileHolding> holdings) {
        Map<String, List<FileHolding>> byPost = holdings.stream().collect(Collectors.groupingBy(FileHolding::post));
        return posts.stream()
                .map(post -> described.contains(post.key())
                        ? post
                        : seated(post, byPost.getOrDefault(post.key(), List.of())))
                .toList();
    }

    private static FilePost seated(FilePost post, List<FileHolding> holdings) {
        List<Map.Entry<LocalDate, Integer>> steps = new ArrayList<>();
        holdings.forEach(holding -> {
            steps.add(Map.entry(holding.held().earliestStart(), 1));
            steps.add(Map.entry(holding.held().latestEnd(), -1));
        });
        steps.sort(Map.Entry.<LocalDate, Integer>comparingByKey().thenComparing(Map.Entry.comparingByValue()));
        int now = 0;
        int most = 1;
        for (Map.Entry<LocalDate, Integer> step : steps) {
            now += step.getValue();
            most = Math.max(most, now);
        }
        FilePost.Weight weight = new FilePost.Weight(
                OptionalInt.of(Math.min(most, MOST)),
                post.weight().type(),
                post.weight().term());
        return new FilePost(
                post.key(),
                post.organisation(),
                post.label(),
                post.role(),
                weight,
                post.statute(),
                post.exists(),
                post.observedFrom(),
                post.follows(),
                post.source());
    }
}
