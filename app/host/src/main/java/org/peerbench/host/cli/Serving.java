package org.peerbench.host.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;
import org.peerbench.host.tool.ToolState;

/** Serves until the process is told to end; then running requests are finished. */
final class Serving {
    private Serving() {}

    /** What to say once it serves. */
    @FunctionalInterface
    interface Greeting {
        void say(Workbench workbench);
    }

    static void serve(Settings settings, PrintWriter out, Greeting greeting) {
        Workbench workbench = Workbench.start(settings, Console::parse);
        Thread ending = new Thread(() -> end(workbench), "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            announce(workbench, out);
            greeting.say(workbench);
        } catch (RuntimeException | Error failure) {
            Runtime.getRuntime().removeShutdownHook(ending);
            workbench.close();
            throw failure;
        }
        waitForTheEnd();
    }

    private static void announce(Workbench workbench, PrintWriter out) {
        long tools = workbench.tools().statuses().stream()
                .filter(status -> status.state() == ToolState.STARTED)
                .count();
        out.println(Sentences.of("ready", workbench.address(), tools));
    }

    /** To be told to end is no failure: without the halt the process would end with the signal's number. */
    private static void end(Workbench workbench) {
        workbench.close();
        Runtime.getRuntime().halt(0);
    }

    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
