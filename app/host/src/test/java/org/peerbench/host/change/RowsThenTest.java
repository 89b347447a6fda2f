package org.peerbench.host.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.peerbench.api.data.Database;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.SetClock;
import org.peerbench.host.store.TableRows;

/** Whatever was added, changed, removed and undone: what is put together for an instant is what stood there then. */
class RowsThenTest {
    private static final String TABLE = "note__note";
    private static final Duration LITTLE = Duration.ofMillis(1);

    private final List<Path> folders = new ArrayList<>();
    private final List<Notebook> books = new ArrayList<>();
    private final SetClock clock = SetClock.at("2026-11-21T14:05:00Z");

    private enum Act {
        ADD,
        EDIT,
        REMOVE,
        UNDO,
        WAIT
    }

    private record Step(Act act, String note) {}

    @BeforeProperty
    void open() throws IOException {
        for (Engine engine : Engine.values()) {
            Path folder = Files.createTempDirectory("then");
            folders.add(folder);
            books.add(new Notebook(engine, folder, clock));
        }
    }

    @AfterProperty
    void close() throws IOException {
        books.forEach(Notebook::close);
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Act.class), Arbitraries.of("a", "b", "c"))
                .as(Step::new)
                .list()
                .ofMaxSize(15);
    }

    @Property(tries = 40)
    void theRowsOfEveryInstantAreThoseThatStoodThere(@ForAll("steps") List<Step> steps) {
        books.forEach(book -> check(book, steps));
    }

    private void check(Notebook book, List<Step> steps) {
        Map<Instant, Map<String, Map<String, Object>>> seen = new TreeMap<>();
        seen.put(clock.instant(), now(book));
        int count = 0;
        for (Step step : steps) {
            clock.pass(LITTLE);
            take(book, step, ++count);
            seen.put(clock.instant(), now(book));
        }
        Recorded recorded = new Recorded(book.database(), List.of(TABLE), List.of(), List.of("none"));
        try (recorded) {
            seen.forEach((instant, rows) -> {
                assertEquals(rows, byId(then(book, instant).rows()));
                assertEquals(rows, now(recorded.by(instant)));
                List.of("a", "b", "c")
                        .forEach(note -> assertEquals(
                                Optional.ofNullable(rows.get(note)),
                                book.database().read(sql -> new RowsThen(sql, instant).of(TABLE, note))));
            });
        }
    }

    private static void take(Notebook book, Step step, int count) {
        boolean there = book.text(step.note()).isPresent();
        switch (step.act()) {
            case ADD -> {
                if (!there) {
                    book.add(step.note(), "note " + count);
                }
            }
            case EDIT -> {
                if (there) {
                    book.edit(step.note(), "edit " + count);
                }
            }
            case REMOVE -> {
                if (there) {
                    book.remove(step.note());
                }
            }
            case UNDO ->
                new History(book.database())
                        .page(ChangeSelection.all()).sets().stream()
                                .findFirst()
                                .ifPresent(last -> new Undo(book.database()).undo(last.id(), Notebook.ANN));
            case WAIT -> {}
        }
    }

    private static TableRows then(Notebook book, Instant instant) {
        return book.database().read(sql -> new RowsThen(sql, instant).of(TABLE));
    }

    private static Map<String, Map<String, Object>> now(Notebook book) {
        return now(book.database());
    }

    private static Map<String, Map<String, Object>> now(Database database) {
        return byId(database.read(sql -> TableRows.read(sql, TABLE)).rows());
    }

    private static Map<String, Map<String, Object>> byId(List<Map<String, Object>> rows) {
        Map<String, Map<String, Object>> byId = new TreeMap<>();
        rows.forEach(row -> byId.put((String) row.get("id"), row));
        return byId;
    }
}
