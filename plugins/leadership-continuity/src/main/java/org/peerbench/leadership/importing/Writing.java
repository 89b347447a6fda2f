package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.NewPerson;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.PersonKeys;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Successions;

/** Writes a plan within a transaction. */
final class Writing {
    private final PostsPlan plan;
    private final Transaction tx;
    private final LocalDate today;
    private final Texts texts;
    private final Posts posts;
    private final Map<String, String> postIds = new HashMap<>();

    private Writing(PostsPlan plan, Transaction tx, LocalDate today, Texts texts) {
        this.plan = plan;
        this.tx = tx;
        this.today = today;
        this.texts = texts;
        this.posts = new Posts(tx.sql());
    }

    static void write(PostsPlan plan, Transaction tx, LocalDate today, Texts texts) {
        Writing writing = new Writing(plan, tx, today, texts);
        plan.organisations().add(tx);
        plan.posts().values().forEach(writing::post);
        plan.posts().values().forEach(writing::follow);
        plan.ahead().store(tx.sql(), tx.changes(), plan.area(), writing.postIds);
        Map<String, String> people = writing.people();
        Holdings holdings = new Holdings(tx.sql());
        for (PlannedHolding planned : plan.holdings()) {
            String post = writing.postIds.get(planned.said().post());
            String person = people.get(planned.said().person());
            if (planned.isNew()) {
                holdings.add(tx.changes(), plan.area(), planned.wanted(post, person));
            } else if (planned.changes()) {
                holdings.change(tx.changes(), plan.area(), planned.wanted(post, person));
            }
        }
        Announcing.settle(tx, today, Set.of());
    }

    private void post(PlannedPost planned) {
        Optional<String> organisation = plan.organisations().id(planned.said().organisation());
        Post wanted = planned.wanted(organisation, plan.area());
        SeatType type = planned.type(plan.area());
        if (planned.stored().isEmpty()) {
            Post fresh = new Post(
                    "",
                    wanted.organisation(),
                    wanted.label(),
                    wanted.role(),
                    wanted.seats(),
                    wanted.term(),
                    wanted.statute(),
                    wanted.exists(),
                    wanted.observedFrom(),
                    wanted.source(),
                    Map.of(plan.area(), type),
                    0);
            postIds.put(planned.said().key(), posts.add(tx.changes(), plan.area(), fresh));
            return;
        }
        Post stored = planned.stored().get();
        postIds.put(planned.said().key(), stored.id());
        if (!stored.equals(wanted)) {
            posts.change(tx.changes(), wanted);
        }
        if (stored.areas().get(plan.area()) != type) {
            posts.displace(tx.changes(), stored.id(), plan.area());
            posts.place(tx.changes(), stored.id(), plan.area(), type);
        }
    }

    /** One that is not on record, which the preview says, may come with its own area. */
    private void follow(PlannedPost planned) {
        List<FilePost.Before> before = planned.said().follows();
        String to = postIds.get(planned.said().key());
        for (FilePost.Before each : before) {
            candidates(each).stream()
                    .filter(post -> !post.id().equals(to))
                    .filter(post -> FileOrganisations.plain(post.label()).equals(FileOrganisations.plain(each.label())))
                    .findFirst()
                    .ifPresent(post -> new Successions(tx.sql())
                            .add(
                                    tx.changes(),
                                    plan.area(),
                                    new Succession(
                                            post.id(),
                                            to,
                                            each.kind()
                                                    .orElse(
                                                            before.size() > 1
                                                                    ? Succession.Kind.MERGED
                                                                    : Succession.Kind.TRANSFERRED),
                                            each.on()
                                                    .or(() -> planned.said()
                                                            .exists()
                                                            .from()))));
        }
    }

    /** Of an organisation, or, where none is named, of the area. */
    private List<Post> candidates(FilePost.Before before) {
        Optional<String> organisation = plan.organisations().id(before.organisation());
        if (organisation.isPresent()) {
            return posts.ofOrganisation(organisation.get());
        }
        return before.organisation().isBlank()
                ? posts.of(plan.area()).stream()
                        .filter(post -> post.organisation().isEmpty())
                        .toList()
                : List.of();
    }

    private Map<String, String> people() {
        Map<String, String> ids = new HashMap<>();
        PersonKeys keys = new PersonKeys(tx.sql());
        plan.people().forEach((key, known) -> {
            String id = known.orElseGet(() -> fresh(key));
            ids.put(key, id);
            if (!key.equals(id) && keys.person(plan.area(), key).isEmpty()) {
                keys.add(tx.changes(), plan.area(), key, id);
            }
        });
        return ids;
    }

    /**
     * Who is in post or has a name stands in the directory. Of others nothing is known but that it was one and the same
     * person; they need no entry there.
     */
    private String fresh(String key) {
        String name = plan.file().people().getOrDefault(key, "");
        List<FileHolding> held = plan.file().holdings().stream()
                .filter(holding -> holding.person().equals(key))
                .toList();
        FileHolding last = held.get(held.size() - 1);
        boolean still = held.stream()
                .anyMatch(holding -> !holding.held().endedBy(today).atAll()
                        && holding.slices().stream().anyMatch(slice -> slice.basis() != Basis.DESIGNATE));
        if (name.isEmpty() && !still) {
            return tx.changes().newId();
        }
        FilePost post = plan.posts().get(last.post()).said();
        String role = still ? post.label() : texts.of("importing.former", post.label());
        String employer = plan.organisations().id(post.organisation()).orElse(null);
        return tx.directory()
                .add(new NewPerson(role, name.isEmpty() ? null : name, employer, plan.area()))
                .id();
    }
}
