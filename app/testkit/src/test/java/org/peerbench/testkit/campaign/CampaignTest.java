package org.peerbench.testkit.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerbench.api.access.Role;
import org.peerbench.host.tool.ToolStatus;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.peerbench.testkit.ToolJar;

class CampaignTest {
    static final String HEALTHY = "healthy";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** A second is meant, on a quiet machine; what it took is printed. */
    private static final Duration ON_A_BUSY_MACHINE = Duration.ofSeconds(10);

    private static final List<String> EVERYTHING_ELSE =
            List.of("/health", "/", "/areas", "/organisations", "/tools", "/tools/healthy", "/help", "/account");

    @RegisterExtension
    static final Peerbench peerbench =
            Peerbench.with(Jars.described(HEALTHY)).patient(PATIENCE).demo();

    private static int contained;
    private static long slowest;

    static Stream<Fault> faults() {
        return Faults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isContained(Fault fault) {
        System.clearProperty(FaultTool.RELEASE);
        List<ToolJar> jars = fault.jars().get();
        jars.forEach(peerbench::put);
        peerbench.workbench().tools().lookNow();

        fault.provoke().accept(peerbench);

        ToolStatus status = awaited(fault);
        assertTrue(fault.states().contains(status.state().name()), status::toString);
        assertTrue(String.valueOf(status.reason()).contains(fault.words()), status::toString);
        everythingElseAnswers();
        comesBack();
        contained++;
    }

    /** Some are found out a little after the call. */
    private static ToolStatus awaited(Fault fault) {
        long until = System.nanoTime() + ON_A_BUSY_MACHINE.toNanos();
        ToolStatus status = status();
        while (!(fault.states().contains(status.state().name())
                        && String.valueOf(status.reason()).contains(fault.words()))
                && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            status = status();
        }
        return status;
    }

    /** A jar that cannot be read stands under its file name. */
    private static ToolStatus status() {
        return peerbench.workbench().tools().statuses().stream()
                .filter(status -> status.file().equals(Fault.TOOL + ".jar"))
                .findFirst()
                .orElseThrow();
    }

    private static void everythingElseAnswers() {
        Person person = peerbench.as(Role.COORDINATOR);
        for (String path : EVERYTHING_ELSE) {
            long began = System.nanoTime();
            assertEquals(200, person.get(path).status(), path);
            long took = System.nanoTime() - began;
            slowest = Math.max(slowest, took);
            assertTrue(took < ON_A_BUSY_MACHINE.toNanos(), path);
        }
    }

    /** A healthy jar in its place works, in the same process. */
    private static void comesBack() {
        peerbench.install(Jars.well());
        assertEquals(
                "STARTED",
                peerbench.status(Fault.TOOL).state().name(),
                () -> peerbench.status(Fault.TOOL).toString());
        assertEquals(200, peerbench.as(Role.VIEWER).get("/tools/fault-tool").status());
    }

    @AfterEach
    void leaveNothing() {
        System.setProperty(FaultTool.RELEASE, "yes");
        peerbench.remove("other-tool.jar");
        peerbench.remove(Fault.TOOL + ".jar");
    }

    @AfterAll
    static void count() {
        System.out.println("Faults contained: " + contained + ", slowest answer of anything else meanwhile: "
                + Duration.ofNanos(slowest).toMillis() + " ms");
    }
}
