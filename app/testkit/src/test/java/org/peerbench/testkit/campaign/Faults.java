package org.peerbench.testkit.campaign;

import static org.peerbench.testkit.campaign.Jars.saying;
import static org.peerbench.testkit.campaign.Jars.with;
import static org.peerbench.testkit.campaign.Provoking.NOTHING;
import static org.peerbench.testkit.campaign.Provoking.asking;
import static org.peerbench.testkit.campaign.Provoking.askingOnce;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.testkit.ToolJar;

/** All faults of the campaign. */
final class Faults {
    private static final List<String> FAILED = List.of("FAILED");
    private static final List<String> SUSPENDED = List.of("SUSPENDED");
    private static final List<String> WELL_OR_SUSPENDED = List.of("STARTED", "SUSPENDED");
    private static final List<String> STARTED = List.of("STARTED");
    /** Not now: a call that takes too long is answered for. */
    private static final int LATE = 503;

    private static final String PAGE = "/tools/fault-tool";
    private static final String ROUTE = "/api/tools/fault-tool/said";

    private Faults() {}

    static Stream<Fault> all() {
        return Stream.of(atBirth(), onCalls(), inCards(), inTheBackground(), atTheEnd(), jars(), needs(), tables())
                .flatMap(stream -> stream)
                .filter(fault -> fault.name().startsWith(System.getProperty("peerbench.campaign.only", "")));
    }

    private static Stream<Fault> atBirth() {
        return Stream.of("constructor", "contribute", "start")
                .flatMap(place -> Stream.of(
                        new Fault(place + " throws", with(place + " THROW"), NOTHING, FAILED, "The kettle is empty"),
                        new Fault(
                                place + " throws an error",
                                with(place + " ERROR"),
                                NOTHING,
                                FAILED,
                                "The kettle has burst"),
                        new Fault(place + " hangs", with(place + " HANG"), NOTHING, FAILED, "Deeds"),
                        new Fault(place + " never ends", with(place + " SPIN"), NOTHING, FAILED, "its thread goes on"),
                        new Fault(place + " overflows the stack", with(place + " OVERFLOW"), NOTHING, FAILED, ""),
                        new Fault(
                                place + " ends the process",
                                with(place + " EXIT"),
                                NOTHING,
                                FAILED,
                                "must not end Peerbench")));
    }

    private static Stream<Fault> onCalls() {
        return Stream.of(
                new Fault("page throws", with("page THROW"), asking(PAGE), SUSPENDED, "failed five times"),
                new Fault("page throws an error", with("page ERROR"), asking(PAGE), SUSPENDED, "failed five times"),
                new Fault("body of a page throws", with("body THROW"), asking(PAGE), SUSPENDED, "failed five times"),
                new Fault("page answers nothing", with("nothing X"), asking(PAGE), SUSPENDED, "failed five times"),
                new Fault("page hangs", with("page HANG"), askingOnce(PAGE, LATE), WELL_OR_SUSPENDED, ""),
                new Fault(
                        "page never ends",
                        with("page SPIN"),
                        askingOnce(PAGE, LATE),
                        SUSPENDED,
                        "does not end: thread"),
                new Fault("page overflows the stack", with("page OVERFLOW"), asking(PAGE), SUSPENDED, "five times"),
                new Fault("page wants all memory", with("page MEMORY"), asking(PAGE), SUSPENDED, "five times"),
                new Fault("page ends the process", with("page EXIT"), asking(PAGE), SUSPENDED, "failed five times"),
                new Fault("page halts the process", with("page HALT"), asking(PAGE), SUSPENDED, "failed five times"),
                new Fault("page without end", with("endless X"), asking(PAGE), SUSPENDED, "failed five times"),
                new Fault("page asks a slow question", with("page SLOW_SQL"), askingOnce(PAGE, LATE), STARTED, ""),
                new Fault("page holds the writer", with("page HOLD_THE_WRITER"), askingOnce(PAGE, LATE), STARTED, ""),
                new Fault("page writes within a write", with("page WRITE_IN_A_WRITE"), asking(PAGE), SUSPENDED, ""),
                new Fault("page writes where it may not", with("page OTHERS_TABLE"), asking(PAGE), SUSPENDED, ""),
                new Fault("page leaves a thread", with("page LEAVE_A_THREAD"), askingOnce(PAGE, 200), STARTED, ""),
                new Fault("route throws", with("route THROW"), asking(ROUTE), SUSPENDED, "failed five times"),
                new Fault(
                        "route never ends",
                        with("route SPIN"),
                        askingOnce(ROUTE, LATE),
                        SUSPENDED,
                        "does not end: thread"),
                new Fault("route answers too much", with("huge X"), asking(ROUTE), SUSPENDED, "failed five times"));
    }

    private static Stream<Fault> inCards() {
        return Stream.of(
                new Fault("card throws", with("card THROW"), asking("/"), SUSPENDED, "failed five times"),
                new Fault("card throws an error", with("card ERROR"), asking("/"), SUSPENDED, "failed five times"),
                new Fault("card hangs", with("card HANG"), asking("/"), SUSPENDED, "failed five times"),
                new Fault(
                        "card never ends", with("card SPIN"), askingOnce("/", 200), SUSPENDED, "does not end: thread"),
                new Fault("panel throws", with("panel THROW"), Provoking::area, SUSPENDED, "failed five times"),
                new Fault("panel hangs", with("panel HANG"), Provoking::area, SUSPENDED, "failed five times"),
                new Fault("signals throw", with("signals THROW"), Provoking::signals, SUSPENDED, "failed five times"),
                new Fault("signals never end", with("signals SPIN"), Provoking::signals, SUSPENDED, "does not end"));
    }

    private static Stream<Fault> inTheBackground() {
        return Stream.of(
                new Fault("job throws", with("job THROW"), Provoking::job, STARTED, ""),
                new Fault("job throws an error", with("job ERROR"), Provoking::job, STARTED, ""),
                new Fault("job hangs", with("job HANG"), Provoking::job, STARTED, ""),
                new Fault("job never ends", with("job SPIN"), Provoking::job, WELL_OR_SUSPENDED, ""),
                new Fault("job ends the process", with("job EXIT"), Provoking::job, STARTED, ""),
                new Fault("listener throws", with("listener THROW"), Provoking::event, STARTED, ""),
                new Fault("listener throws an error", with("listener ERROR"), Provoking::event, STARTED, ""),
                new Fault("listener hangs", with("listener HANG"), Provoking::event, STARTED, ""),
                new Fault("listener never ends", with("listener SPIN"), Provoking::event, SUSPENDED, "does not end"));
    }

    private static Stream<Fault> atTheEnd() {
        return Stream.of(
                new Fault("stop throws", with("stop THROW"), Provoking::replacement, STARTED, ""),
                new Fault("stop throws an error", with("stop ERROR"), Provoking::replacement, STARTED, ""),
                new Fault("stop hangs", with("stop HANG"), Provoking::replacement, STARTED, ""),
                new Fault("stop never ends", with("stop SPIN"), Provoking::replacement, STARTED, ""));
    }

    private static Stream<Fault> jars() {
        return Stream.of(
                new Fault("10,000 menu items", with("menu X"), NOTHING, FAILED, "It adds 10,000 times: Navigation"),
                new Fault(
                        "an evil address", with("address X"), NOTHING, FAILED, "the path may hold only small letters"),
                new Fault("for a newer Java", () -> List.of(Jars.forANewerJava()), NOTHING, FAILED, "newer Java"),
                new Fault(
                        "carries the API",
                        () -> List.of(Jars.carryingTheApi()),
                        NOTHING,
                        FAILED,
                        "copy of the tool API"),
                new Fault(
                        "a class that is not there",
                        saying("plugin.class=org.example.Lost"),
                        NOTHING,
                        FAILED,
                        "missing"),
                new Fault("an evil version", saying("plugin.version=<script>alert(1)</script>"), NOTHING, STARTED, ""));
    }

    private static Stream<Fault> needs() {
        return Stream.of(
                new Fault(
                        "needs a tool that is not there", saying("plugin.dependencies=lost"), NOTHING, FAILED, "lost"),
                new Fault(
                        "needs another version", saying("plugin.dependencies=healthy@>=9.0.0"), NOTHING, FAILED, ">=9"),
                new Fault("needs itself in a circle", Faults::circle, NOTHING, FAILED, "in a circle"),
                new Fault("needs another API", saying("plugin.requires=>=9.0.0"), NOTHING, FAILED, "tool API"),
                new Fault(
                        "a range without sense", saying("plugin.requires=about three"), NOTHING, FAILED, "understood"));
    }

    private static List<ToolJar> circle() {
        return List.of(
                Jars.described(Fault.TOOL, "plugin.dependencies=other-tool"),
                Jars.described("other-tool", "plugin.dependencies=" + Fault.TOOL));
    }

    private static Stream<Fault> tables() {
        return Stream.of(
                new Fault("a migration fails", with("migration fails"), NOTHING, FAILED, "fault_tool__teapot"),
                new Fault("a migration touches others", with("migration foreign"), NOTHING, FAILED, "area"),
                new Fault(
                        "a migration never ends", with("migration endless"), NOTHING, FAILED, "nothing of it remains"));
    }
}
