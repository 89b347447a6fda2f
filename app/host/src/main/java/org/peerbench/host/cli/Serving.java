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
        CountDownLatch ended = new CountDownLatch(1);
        Thread ending = new Thread(
                () -> {
                    workbench.close();
                    ended.countDown();
                },
                "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        long tools = workbench.tools().statuses().stream()
                .filter(status -> status.state() == ToolState.STARTED)
                .count();
        out.println("Peerbench is ready at " + workbench.address() + "/ (" + tools + " tools)");
        greeting.say(workbench);
        try {
            ended.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
