package org.peerbench.leadership.entry;

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
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.Schedule;
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
 * recorded with what was told and tells the difference: after each save, and every hour for what becomes public on its day
 * or was undone. So each departure is told once.
 */
final class Announcing {
    private final Transaction tx;
    private final LocalDate today;
    private final Told told;

    private Announcing(Transaction tx, LocalDate today) {
        this.tx = tx;
        this.today = today;
        this.told = new Told(tx.sql());
    }

    /** The work of every hour. */
    static Job job() {
        return new Job(
                "announce",
                "entry.job",
                Permissions.WRITE.key(),
                new Schedule.Hourly(),
                Duration.ofMinutes(2),
                Announcing::run);
    }

    private static JobOutcome run(JobRun run, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        boolean anything = context.database().read(sql -> {
            List<Holding> all = new Holdings(sql).all();
            return differs(all, new Told(sql).all(), today, Set.of());
        });
        if (anything) {
            context.database().write(run.author(), context.texts().of("entry.job.done"), tx -> {
                settle(tx, today, Set.of());
                return today;
            });
        }
        return JobOutcome.of(context.texts().of(anything ? "entry.job.told" : "entry.job.nothing"));
    }

    private static boolean differs(
            List<Holding> all, List<Told.Departure> before, LocalDate today, Collection<String> left) {
        Map<String, String> then =
                before.stream().collect(Collectors.toMap(Told.Departure::holding, Told.Departure::lastDay));
        Map<String, String> now = all.stream()
                .filter(holding -> leaves(holding, today, then.keySet(), left))
                .collect(Collectors.toMap(Holding::id, Announcing::lastDay));
        return !then.equals(now);
    }

    /**
     * Tells what is to be told.
     *
     * @param left ids of holdings that were just ended without notice
     */
    static void settle(Transaction tx, LocalDate today, Collection<String> left) {
        Announcing announcing = new Announcing(tx, today);
        List<Holding> all = new Holdings(tx.sql()).all();
        List<Told.Departure> before = announcing.told.all();
        announcing.leave(all, before, left);
        announcing.stay(all, before, left);
    }

    private void leave(List<Holding> all, List<Told.Departure> before, Collection<String> left) {
        Map<String, String> then =
                before.stream().collect(Collectors.toMap(Told.Departure::holding, Told.Departure::lastDay));
        Map<List<String>, List<Holding>> together = all.stream()
                .filter(holding -> leaves(holding, today, then.keySet(), left))
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

    private void stay(List<Holding> all, List<Told.Departure> before, Collection<String> left) {
        Set<String> known = before.stream().map(Told.Departure::holding).collect(Collectors.toSet());
        Set<String> leaving = all.stream()
                .filter(holding -> leaves(holding, today, known, left))
                .map(Holding::id)
                .collect(Collectors.toSet());
        Map<String, List<Told.Departure>> byPerson = before.stream()
                .filter(departure -> !leaving.contains(departure.holding()))
                .collect(Collectors.groupingBy(Told.Departure::person));
        byPerson.forEach((person, departures) -> {
            List<Event.Post> posts = departures.stream()
                    .map(each -> new Event.Post(each.post(), each.label(), each.organisation()))
                    .toList();
            departures.forEach(each -> told.forget(each.holding()));
            tx.events().publish(new Event.PersonStays(person, posts, PartialDate.of(today.toString())));
        });
    }

    /** What was never announced and ended long ago, such as in an imported history, is no news. */
    private static boolean leaves(Holding holding, LocalDate today, Collection<String> known, Collection<String> left) {
        if (holding.person() == null) {
            return false;
        }
        if (holding.held().until().isPresent()) {
            return known.contains(holding.id()) || left.contains(holding.id());
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
