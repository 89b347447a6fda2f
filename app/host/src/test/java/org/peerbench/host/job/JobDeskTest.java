package org.peerbench.host.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Refusal;
import org.peerbench.api.job.JobState;
import org.peerbench.api.job.JobState.Status;
import org.peerbench.host.store.Engine;
import org.peerbench.host.tool.Generation;

/** The life of runs. */
@ParameterizedClass
@EnumSource(Engine.class)
class JobDeskTest {
    @Parameter
    Engine engine;

    @TempDir
    Path folder;

    private Office office;
    private JobDesk desk;

    @BeforeEach
    void open() {
        office = new Office(engine, folder);
        desk = office.desk("here");
    }

    @AfterEach
    void close() {
        office.errands.goOn.countDown();
        desk.close();
        office.close();
    }

    @Test
    void aRunTellsHowFarItCameAndWhatCameOfIt() {
        String id = desk.of(Errands.ID).start("count", Map.of("to", "7"), Office.ANN);
        Office.ended(desk, id);
        JobState state = desk.of(Errands.ID).find(id).orElseThrow();
        assertEquals(Status.DONE, state.status());
        assertEquals(7, state.done());
        assertEquals(7, state.of());
        assertEquals("Counted to 7", state.sentence());
        assertEquals(7, state.result().path("number").asInt());
    }

    @Test
    void aRunThatFailsSaysWhy() {
        Run run = Office.ended(desk, Office.start(desk, "fail"));
        assertEquals(Status.FAILED, run.status());
        assertTrue(run.sentence().contains("the van broke down"), run.sentence());
    }

    @Test
    void whatAToolRefusesIsSaidInItsOwnWordsAndIsNoFault() {
        for (int i = 0; i < 6; i++) {
            Run run = Office.ended(desk, Office.start(desk, "refuse"));
            assertEquals(Status.FAILED, run.status());
            assertEquals("The shop is closed.", run.sentence());
        }
        Run next = Office.ended(desk, Office.start(desk, "count"));
        assertEquals(Status.DONE, next.status());
    }

    @Test
    void aToolWhoseJobsKeepFailingIsLeftAlone() {
        for (int i = 0; i < 5; i++) {
            Office.ended(desk, Office.start(desk, "fail"));
        }
        Run run = Office.ended(desk, Office.start(desk, "count"));
        assertEquals(Status.FAILED, run.status());
        assertTrue(run.sentence().contains("left alone"), run.sentence());
    }

    @Test
    void oneRunOfAJobGoesAtATime() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(Office.start(desk, "count"));
        }
        ids.forEach(id -> assertEquals(Status.DONE, Office.ended(desk, id).status()));
        assertEquals(1, office.errands.most.get());
    }

    @Test
    void aRunThatLooksWhetherItIsCancelledEndsAtOnce() throws InterruptedException {
        String id = Office.start(desk, "polite");
        assertTrue(office.errands.begun.await(30, TimeUnit.SECONDS));
        desk.of(Errands.ID).cancel(id);
        assertEquals(Status.CANCELLED, Office.ended(desk, id).status());
    }

    @Test
    void aRunThatWaitsAndIsCancelledNeverBegins() throws InterruptedException {
        String first = Office.start(desk, "long");
        assertTrue(office.errands.begun.await(30, TimeUnit.SECONDS));
        String second = Office.start(desk, "long");
        desk.cancel(second);
        assertEquals(Status.CANCELLED, Office.ended(desk, second).status());
        office.errands.goOn.countDown();
        assertEquals(Status.DONE, Office.ended(desk, first).status());
    }

    @Test
    void aRunThatTakesTooLongIsInterruptedAndHasFailed() {
        Run run = Office.ended(desk, Office.start(desk, "slow"));
        assertEquals(Status.FAILED, run.status());
        assertTrue(run.sentence().contains("longer"), run.sentence());
    }

    @Test
    void onlySoManyRunsMayWait() throws InterruptedException {
        Office.start(desk, "long");
        assertTrue(office.errands.begun.await(30, TimeUnit.SECONDS));
        for (int i = 0; i < 20; i++) {
            Office.start(desk, "long");
        }
        assertThrows(Refusal.class, () -> Office.start(desk, "long"));
    }

    @Test
    void aRunUnderWayWhenTheProcessEndsIsBrokenOff() throws InterruptedException {
        String id = Office.start(desk, "long");
        assertTrue(office.errands.begun.await(30, TimeUnit.SECONDS));
        desk.close();
        Run run = office.desk("here").find(id).orElseThrow();
        assertEquals(Status.BROKEN_OFF, run.status());
        assertTrue(run.sentence().contains("stopped"), run.sentence());
    }

    @Test
    void aRunWhoseProcessDiedIsBrokenOffAtTheNextStart() throws InterruptedException {
        String id = Office.start(desk, "long");
        assertTrue(office.errands.begun.await(30, TimeUnit.SECONDS));
        JobDesk next = office.desk("here");
        next.begin();
        Run run = next.find(id).orElseThrow();
        assertEquals(Status.BROKEN_OFF, run.status());
        assertTrue(run.sentence().contains("broken off"), run.sentence());
        next.close();
    }

    @Test
    void aRunOfAToolThatIsReplacedIsBrokenOff() throws InterruptedException {
        Errands old = new Errands();
        List<Generation> running = new ArrayList<>(List.of(office.generation(old)));
        JobDesk other = office.desk("there", () -> List.copyOf(running));
        String id = Office.start(other, "long");
        assertTrue(old.begun.await(30, TimeUnit.SECONDS));
        running.set(0, office.generation(office.errands));
        other.changed();
        assertEquals(Status.BROKEN_OFF, Office.ended(other, id).status());
        other.close();
    }

    @Test
    void theLastFiftyRunsOfAJobAreKept() {
        for (int i = 0; i < 55; i++) {
            Office.ended(desk, Office.start(desk, "count"));
        }
        assertEquals(50, office.count("count"));
    }
}
