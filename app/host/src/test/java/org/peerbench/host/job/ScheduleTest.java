package org.peerbench.host.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.job.Schedule;
import org.peerbench.host.store.Engine;

/** What runs by itself. */
@ParameterizedClass
@EnumSource(Engine.class)
class ScheduleTest {
    private static final Duration DAY = Duration.ofDays(1);

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
        desk.tick();
    }

    @AfterEach
    void close() {
        desk.close();
        office.close();
    }

    @Test
    void aJobThatWasNeverSeenWaitsForItsFirstNight() {
        assertEquals(0, office.count("nightly"));
    }

    @Test
    void itRunsOnceANight() {
        for (int i = 0; i < 3; i++) {
            office.clock.pass(DAY);
            desk.tick();
            desk.tick();
            settle();
        }
        assertEquals(3, office.errands.nights.get());
    }

    @Test
    void aWeekThatWasSleptThroughIsMadeUpForOnce() {
        office.clock.pass(DAY.multipliedBy(7));
        desk.tick();
        settle();
        desk.tick();
        assertEquals(1, office.count("nightly"));
    }

    @Test
    void ofTwoProcessesOnOneDatabaseOneRunsIt() {
        JobDesk other = office.desk("there");
        other.tick();
        office.clock.pass(DAY);
        other.tick();
        desk.tick();
        settle();
        assertEquals(1, office.count("nightly"));
        assertEquals(1, office.errands.nights.get());
        other.close();
    }

    private void settle() {
        List<Run> latest = desk.latest(1);
        latest.forEach(run -> Office.ended(desk, run.id()));
    }

    /** British Summer Time begins on 29 March 2026 and ends on 25 October 2026, both at 01:00 GMT (Summer Time Act 1972). */
    @Test
    void theNightIsThatOfEnglandAlsoWhenTheClocksChange() {
        Schedule at2 = new Schedule.Daily(2);
        assertEquals(next("2026-03-27T12:00:00Z", at2), Instant.parse("2026-03-28T02:00:00Z"));
        assertEquals(next("2026-03-29T12:00:00Z", at2), Instant.parse("2026-03-30T01:00:00Z"));
        assertEquals(next("2026-10-25T12:00:00Z", at2), Instant.parse("2026-10-26T02:00:00Z"));
        assertEquals(
                Optional.of(Instant.parse("2026-07-01T01:00:00Z")),
                Timetable.last(at2, Instant.parse("2026-07-01T01:00:00Z")));
        assertEquals(
                Optional.of(Instant.parse("2026-07-01T14:00:00Z")),
                Timetable.last(new Schedule.Hourly(), Instant.parse("2026-07-01T14:59:59Z")));
    }

    private static Instant next(String now, Schedule schedule) {
        return Timetable.next(schedule, Instant.parse(now)).orElseThrow();
    }
}
