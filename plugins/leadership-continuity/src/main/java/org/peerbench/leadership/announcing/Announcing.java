package org.peerbench.leadership.announcing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.Schedule;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Told;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/**
 * Tells other tools who leaves, as soon as it is public and never before, and who stays after all. It compares what is
 * recorded with what was told and tells the difference: with each save and each import, after an undo, and every hour for
 * what becomes public on its day. So each departure is told once.
 */
public final class Announcing {
    private static final Author ITSELF = new Author("system", "Peerbench", "announce");

    private final Transaction tx;
    private final LocalDate today;
    private final Told told;

    private Announcing(Transaction tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
        this.told = new Told(tx.sql());
    }

    /** Adds the work of every hour, and the ear for what was undone. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.leadership.announcing.messages"));
        to.job(new Job(
                "announce",
                "announcing.job",
                Permissions.WRITE.key(),
                new Schedule.Hourly(),
                Duration.ofMinutes(2),
                Announcing::run));
        to.subscription(new Subscription<>(Event.RecordsRestored.class, (event, context) -> settle(ITSELF, context)));
    }

    private static JobOutcome run(JobRun run, ToolContext context) {
        boolean anything = settle(run.author(), context);
        return JobOutcome.of(context.texts().of(anything ? "announcing.told" : "announcing.nothing"));
    }

    /** Tells what is to be told, if anything is; only then does it write. */
    private static boolean settle(Author author, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        boolean anything = context.database().read(sql -> differs(new Holdings(sql).all(), new Told(sql), today));
        if (anything) {
            context.database().write(author, context.texts().of("announcing.done"), tx -> {
                settle(tx, today, Set.of());
                return today;
            });
        }
        return anything;
    }

    private static boolean differs(List<Holding> all, Told told, LocalDate today) {
        Set<String> ever = told.ever();
        Map<String, String> then =
                told.all().stream().collect(Collectors.toMap(Told.Departure::holding, Told.Departure::lastDay));
        Map<String, String> now = all.stream()
                .filter(holding -> leaves(holding, today, ever, Set.of()))
                .collect(Collectors.toMap(Holding::id, Announcing::lastDay));
        return !then.equals(now);
    }

    /**
     * Tells what is to be told.
     *
     * @param left ids of holdings that were just ended without notice
     */
    public static void settle(Transaction tx, LocalDate today, Collection<String> left) {
        Announcing announcing = new Announcing(tx, today);
        List<Told.Departure> before = announcing.told.all();
        Set<String> ever = announcing.told.ever();
        List<Holding> leaving = new Holdings(tx.sql())
                .all().stream()
                        .filter(holding -> leaves(holding, today, ever, left))
                        .toList();
        announcing.leave(leaving, before);
        announcing.stay(leaving, before);
    }

    private void leave(List<Holding> leaving, List<Told.Departure> before) {
        Map<String, String> then =
                before.stream().collect(Collectors.toMap(Told.Departure::holding, Told.Departure::lastDay));
        Map<List<String>, List<Holding>> together = leaving.stream()
                .filter(holding -> !lastDay(holding).equals(then.get(holding.id())))
                .collect(Collectors.groupingBy(
                        holding -> List.of(holding.person(), lastDay(holding)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        together.values().forEach(this::leave);
    }

    private void leave(List<Holding> together) {
        Holding first = together.get(0);
        List<Event.Post> posts = new ArrayList<>();
        for (Holding holding : together) {
            Optional<Post> post = new Posts(tx.sql()).find(holding.post());
            String label = post.map(Post::label).orElse("");
            String organisation = post.flatMap(Post::organisation).orElse(null);
            posts.add(new Event.Post(holding.post(), label, organisation));
            told.put(new Told.Departure(
                    holding.id(), holding.person(), holding.post(), label, organisation, lastDay(holding)));
        }
        PartialDate announced = first.outlook().announced().flatMap(Edtf::plain).orElse(null);
        tx.events().publish(new Event.PersonLeaves(first.person(), posts, plain(lastDay(first)), announced));
    }

    private void stay(List<Holding> leaving, List<Told.Departure> before) {
        Set<String> still = leaving.stream().map(Holding::id).collect(Collectors.toSet());
        Map<String, List<Told.Departure>> byPerson = before.stream()
                .filter(departure -> !still.contains(departure.holding()))
                .collect(Collectors.groupingBy(Told.Departure::person));
        byPerson.forEach((person, departures) -> {
            List<Event.Post> posts = departures.stream()
                    .map(each -> new Event.Post(each.post(), each.label(), each.organisation()))
                    .toList();
            departures.forEach(each -> told.takeBack(each.holding()));
            tx.events().publish(new Event.PersonStays(person, posts, PartialDate.of(today.toString())));
        });
    }

    /** An end of which nothing was ever told, such as in an imported history, is no news. */
    private static boolean leaves(Holding holding, LocalDate today, Set<String> ever, Collection<String> left) {
        if (holding.person() == null) {
            return false;
        }
        if (holding.held().until().isPresent()) {
            return ever.contains(holding.id()) || left.contains(holding.id());
        }
        boolean personal = holding.outlook().kind().equals(Optional.of(EndKind.ANNOUNCED))
                || holding.outlook().noticeGiven().isPresent();
        return personal && !holding.outlook().embargoedOn(today);
    }

    private static String lastDay(Holding holding) {
        return Stream.of(holding.held().until(), holding.outlook().end())
                .flatMap(Optional::stream)
                .findFirst()
                .map(LastDay::said)
                .map(Edtf::text)
                .orElse("");
    }

    private static PartialDate plain(String day) {
        return Edtf.stored(day).flatMap(Edtf::plain).orElse(null);
    }
}
