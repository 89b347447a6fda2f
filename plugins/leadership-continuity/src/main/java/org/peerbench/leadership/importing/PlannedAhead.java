package org.peerbench.leadership.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.exchange.Ahead;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.record.Plans;

/** Elections and plans of a file beside those on record: the same election is the same day and the same words. */
record PlannedAhead(Ahead said, List<Election> elections, List<Plan> plans) {
    static PlannedAhead of(Ahead said, String area, Handle sql) {
        return new PlannedAhead(said, new Elections(sql).of(area), new Plans(sql).of(area));
    }

    /** Whether anything of it would be new, given the ids of the file's posts that are on record. */
    boolean changes(Map<String, String> ids) {
        return said.elections().stream()
                        .anyMatch(vote -> !stored(vote)
                                .map(known -> wanted(vote, known, ids).equals(known))
                                .orElse(false))
                || said.plans().entrySet().stream()
                        .anyMatch(each -> !ids.containsKey(each.getKey())
                                || !arranged(ids.get(each.getKey()), each.getValue())
                                        .equals(stored(ids.get(each.getKey()))));
    }

    private Optional<Election> stored(Ahead.Vote vote) {
        return elections.stream()
                .filter(each -> each.on().equals(vote.on()) && each.label().equals(vote.label()))
                .findFirst();
    }

    private static Election wanted(Ahead.Vote vote, Election known, Map<String, String> ids) {
        TreeSet<String> posts = new TreeSet<>(known.posts());
        vote.posts().stream().map(key -> ids.getOrDefault(key, "")).forEach(posts::add);
        boolean same = posts.equals(new TreeSet<>(known.posts()));
        return new Election(
                known.id(),
                known.label(),
                known.on(),
                vote.source().or(known::source),
                same ? known.posts() : List.copyOf(posts),
                known.revision());
    }

    private Plan stored(String post) {
        return plans.stream()
                .filter(plan -> plan.post().equals(post))
                .findFirst()
                .orElse(Plan.none(post));
    }

    private Plan arranged(String post, Ahead.Arranged said) {
        Plan known = stored(post);
        return new Plan(known.id(), post, said.state(), said.startBy().or(known::startBy), known.revision());
    }

    /** Stores what is new. */
    void store(Handle sql, Changes changes, String area, Map<String, String> ids) {
        Elections votes = new Elections(sql);
        for (Ahead.Vote vote : said.elections()) {
            Optional<Election> known = stored(vote);
            Election fresh = new Election("", vote.label(), vote.on(), vote.source(), List.of(), 0);
            Election wanted = wanted(vote, known.orElse(fresh), ids);
            if (known.isEmpty()) {
                votes.add(changes, area, wanted);
            } else if (!wanted.equals(known.get())) {
                votes.change(changes, area, wanted);
            }
        }
        said.plans().forEach((key, plan) -> {
            Plan wanted = arranged(ids.get(key), plan);
            if (wanted.id().isEmpty() || !wanted.equals(stored(ids.get(key)))) {
                new Plans(sql).put(changes, area, wanted);
            }
        });
    }
}
