package org.peerbench.host.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.host.thread.Daemons;
import org.peerbench.host.tool.Canvass;
import org.peerbench.host.tool.Generation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets every tool forget a person: those that run at once, each in a transaction of its own so that one that fails keeps
 * no other from it, and those that do not run when they start again. May be used by any thread.
 */
public final class Erasures implements AutoCloseable {
    private static final long END_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final Duration BUDGET = Duration.ofSeconds(10);
    private static final Author LATER = new Author("system", "Peerbench", "erasure");

    private final ErasureBook book;
    private final Canvass canvass;
    private final Supplier<List<Generation>> generations;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Daemons.named("erasures"));

    Erasures(Database database, Canvass canvass, Supplier<List<Generation>> generations, Clock clock) {
        this.book = new ErasureBook(database);
        this.canvass = canvass;
        this.generations = generations;
        this.clock = clock;
    }

    /** Forgets a person everywhere. */
    public Erased erase(String person, Author author) {
        book.add(person, author, clock.instant());
        return erase(person, author, holding());
    }

    /** Other tools run than before: those that have missed an erasure make up for it, in the background. */
    public void follow() {
        if (!thread.isShutdown()) {
            thread.execute(this::makeUp);
        }
    }

    /** Waits until all that run have made up for what they missed: for tests. */
    void settle() {
        try {
            thread.submit(this::makeUp).get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeUp() {
        try {
            for (Generation generation : holding()) {
                book.open(generation.id()).forEach(person -> erase(person, LATER, List.of(generation)));
            }
        } catch (RuntimeException fault) {
            LOG.error("A tool that missed an erasure has not made up for it yet", fault);
        }
    }

    private List<Generation> holding() {
        return generations.get().stream()
                .filter(generation -> !dataOf(generation).isEmpty())
                .toList();
    }

    private static List<PersonalData> dataOf(Generation generation) {
        return generation.contributed().all(PersonalData.class);
    }

    private Erased erase(String person, Author author, List<Generation> tools) {
        List<Canvass.Call<List<String>>> calls = new ArrayList<>();
        tools.forEach(tool -> calls.add(new Canvass.Call<>(tool, () -> erase(person, author, tool))));
        List<Canvass.Outcome<List<String>>> outcomes = canvass.make(calls, BUDGET);
        List<Found<String>> found = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < tools.size(); i++) {
            Generation tool = tools.get(i);
            if (outcomes.get(i) instanceof Canvass.Outcome.Said<List<String>> said) {
                said.answer().forEach(sentence -> found.add(Found.by(tool, sentence)));
            } else {
                waiting.add(ToolName.of(tool));
            }
        }
        return new Erased(found, waiting);
    }

    private List<String> erase(String person, Author author, Generation tool) {
        return tool.context().database().write(author, Sentences.of("exchange.erased"), tx -> {
            List<String> erased = new ArrayList<>();
            for (PersonalData data : dataOf(tool)) {
                erased.addAll(data.erasing().erase(person, tx, tool.context()));
            }
            ErasureBook.reached(tx, person, tool.id(), clock.instant());
            return erased;
        });
    }

    /** Waits for what is under way: it needs the database, which closes next. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
