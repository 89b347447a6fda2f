package org.peerbench.host.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Event.AreaChanged;
import org.peerbench.api.exchange.Event.OrganisationsMerged;
import org.peerbench.api.exchange.Event.PersonLeaves;
import org.peerbench.api.exchange.Event.PersonStays;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEditor;
import org.peerbench.host.directory.OrganisationDraft;
import org.peerbench.host.directory.OrganisationEditor;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class DeliveryTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private Meeting meeting;
    private final Listener listener = new Listener();

    DeliveryTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        meeting = new Meeting(engine, folder);
    }

    @AfterEach
    void close() {
        if (meeting != null) {
            meeting.close();
        }
    }

    /** Hears of people who leave, and fails on some. */
    private static final class Listener implements Tool {
        private final List<String> heard = new ArrayList<>();
        private Predicate<String> failing = person -> false;

        @Override
        public void contribute(Contributions to) {
            to.subscription(new Subscription<>(PersonLeaves.class, this::hear));
        }

        private synchronized void hear(PersonLeaves event, ToolContext context) {
            if (failing.test(event.person())) {
                throw new IllegalStateException("The ear is full");
            }
            heard.add(event.person());
        }

        synchronized List<String> heard() {
            return List.copyOf(heard);
        }
    }

    private static Event leaves(String person) {
        return new PersonLeaves(
                person,
                List.of(new Event.Post("post", "Director", null)),
                PartialDate.of("2027-01"),
                PartialDate.of("2026-11-21"));
    }

    @Test
    void whatIsPublishedIsHeardInItsOrder() {
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("a"), leaves("b"));
        meeting.publish("teller", leaves("c"));
        assertEquals(List.of("a", "b", "c"), listener.heard());
    }

    @Test
    void anEventComesAsItWasPublishedWithItsPartialDates() {
        List<Event> heard = new ArrayList<>();
        meeting.comes(
                "listener",
                to -> to.subscription(new Subscription<>(PersonLeaves.class, (event, context) -> heard.add(event))));
        meeting.publish("teller", leaves("a"));
        assertEquals(List.of(leaves("a")), heard);
    }

    @Test
    void whatWasRolledBackIsNotHeard() {
        meeting.comes("listener", listener);
        assertThrows(
                IllegalStateException.class,
                () -> meeting.database("teller").write(Meeting.ANN, "test", tx -> {
                    tx.events().publish(leaves("a"));
                    throw new IllegalStateException("changed my mind");
                }));
        meeting.exchange.delivery().settle();
        assertEquals(List.of(), listener.heard());
        assertEquals(List.of(), meeting.stored());
    }

    @Test
    void aNewToolHearsWhatComesAfterItsFirstStart() {
        meeting.publish("teller", leaves("early"));
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("late"));
        assertEquals(List.of("late"), listener.heard());
    }

    @Test
    void aToolThatWasStoppedHearsWhatItMissed() {
        meeting.comes("listener", listener);
        meeting.goes("listener");
        meeting.publish("teller", leaves("a"));
        assertEquals(List.of(), listener.heard());
        meeting.comes("listener", listener);
        meeting.exchange.delivery().settle();
        assertEquals(List.of("a"), listener.heard());
    }

    @Test
    void otherKindsPassAndAreNotHeardLater() {
        meeting.comes("listener", listener);
        meeting.publish("teller", new PersonStays("a", List.of(), null), leaves("b"));
        assertEquals(List.of("b"), listener.heard());
    }

    @Test
    void anEventOnWhichAToolFailsIsTriedFiveTimesAndThenSetAside() {
        listener.failing = "poison"::equals;
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("poison"), leaves("next"));
        for (Duration pause :
                List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5))) {
            assertEquals(List.of(), meeting.exchange.delivery().setAside());
            assertEquals(List.of(), listener.heard());
            meeting.clock.pass(pause);
            meeting.exchange.delivery().settle();
        }
        assertEquals(List.of("next"), listener.heard());
        SetAside aside = meeting.exchange.delivery().setAside().get(0);
        assertEquals("listener", aside.tool());
        assertEquals("PersonLeaves", aside.kind());
        assertEquals(5, aside.tries());
        assertEquals("The tool failed on it each time. What came later has been passed on.", aside.sentence());
    }

    @Test
    void anEventThatWasSetAsideCanBeTriedAgain() {
        anEventOnWhichAToolFailsIsTriedFiveTimesAndThenSetAside();
        SetAside aside = meeting.exchange.delivery().setAside().get(0);
        assertFalse(meeting.exchange.delivery().tryAgain("listener", aside.position()));
        assertEquals(6, meeting.exchange.delivery().setAside().get(0).tries());

        listener.failing = person -> false;

        assertTrue(meeting.exchange.delivery().tryAgain("listener", aside.position()));
        assertEquals(List.of(), meeting.exchange.delivery().setAside());
        assertEquals(List.of("next", "poison"), listener.heard());
    }

    @Test
    void aToolThatFailsOnOneEventDelaysNoOther() {
        listener.failing = "poison"::equals;
        Listener sound = new Listener();
        meeting.comes("listener", listener);
        meeting.comes("sound", sound);
        meeting.publish("teller", leaves("poison"), leaves("next"));
        assertEquals(List.of("poison", "next"), sound.heard());
    }

    @Test
    void toolsThatAnswerEachOtherWithoutEndAreStopped() {
        meeting.comes("ping", answering(PersonLeaves.class, new PersonStays("a", List.of(), null)));
        meeting.comes("pong", answering(PersonStays.class, leaves("a")));
        meeting.publish("teller", leaves("a"));
        while (meeting.exchange.delivery().setAside().isEmpty()) {
            meeting.exchange.delivery().settle();
        }
        // The first event and the eight that followed from it.
        assertEquals(9, meeting.stored().size());
        assertEquals(
                "It led to more and more events without end, so it was stopped at once."
                        + " What came later has been passed on.",
                meeting.exchange.delivery().setAside().get(0).sentence());
    }

    private static <E extends Event> Tool answering(Class<E> kind, Event answer) {
        return to -> to.subscription(new Subscription<>(
                kind,
                (event, context) -> context.database().write(Meeting.ANN, "answer", tx -> {
                    tx.events().publish(answer);
                    return null;
                })));
    }

    @Test
    void theDirectoryTellsThatAnOrganisationWentIntoAnother() {
        List<Event> heard = new ArrayList<>();
        meeting.comes(
                "listener",
                to -> to.subscription(
                        new Subscription<>(OrganisationsMerged.class, (event, context) -> heard.add(event))));
        String into = organisation("New Trust", List.of());
        String from = organisation("Old Trust", List.of(into));
        meeting.exchange.delivery().settle();
        assertEquals(List.of(new OrganisationsMerged(from, into, null)), heard);
    }

    @Test
    void whatEveryToolHasHeardIsForgottenAfterAWhile() {
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("a"), leaves("b"), leaves("c"));

        assertEquals(0, meeting.exchange.delivery().forget(Instant.now().minus(Duration.ofDays(90))));
        assertEquals(2, meeting.exchange.delivery().forget(Instant.now().plus(Duration.ofDays(1))));

        meeting.publish("teller", leaves("d"));
        assertEquals(List.of("a", "b", "c", "d"), listener.heard());
    }

    @Test
    void whatAStoppedToolHasNotHeardIsKeptForIt() {
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("a"));
        meeting.goes("listener");
        meeting.publish("teller", leaves("b"), leaves("c"));

        assertEquals(1, meeting.exchange.delivery().forget(Instant.now().plus(Duration.ofDays(1))));

        meeting.comes("listener", listener);
        meeting.exchange.delivery().settle();
        assertEquals(List.of("a", "b", "c"), listener.heard());
    }

    private String organisation(String name, List<String> successors) {
        OrganisationDraft draft =
                new OrganisationDraft(null, name, "trust", List.of(), null, null, successors, null, null);
        return meeting.database("host")
                .write(Meeting.ANN, "test", tx -> new OrganisationEditor(tx.sql(), tx.changes()).add(draft))
                .orRefuse()
                .organisation()
                .id();
    }

    @Test
    void theDirectoryTellsWhatChangesAboutAnAreaButNotWhoLooksAfterIt() {
        List<Event> heard = new ArrayList<>();
        meeting.comes(
                "listener",
                to -> to.subscription(new Subscription<>(AreaChanged.class, (event, context) -> heard.add(event))));
        String area = meeting.database("host")
                .write(
                        Meeting.ANN,
                        "test",
                        tx -> new AreaEditor(tx.sql(), tx.changes())
                                .add(AreaDraft.of("E06000001", "Marrow", "unitary")))
                .orRefuse()
                .area()
                .id();
        change(area, 1, "lead", "ann");
        change(area, 2, "name", "Marrowdale");
        meeting.exchange.delivery().settle();
        assertEquals(
                List.of(
                        new AreaChanged(area, AreaChanged.What.ADDED),
                        new AreaChanged(area, AreaChanged.What.DESCRIBED)),
                heard);
    }

    private void change(String area, long revision, String column, String value) {
        meeting.database("host").write(Meeting.ANN, "test", tx -> {
            tx.changes().update("area", area, revision, Map.of(column, value));
            return null;
        });
    }
}
