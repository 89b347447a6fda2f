package org.peerbench.bench;

import java.util.function.Supplier;
import org.peerbench.host.boot.Workshop;
import org.peerbench.host.seed.EnglandSeed;
import org.peerbench.host.seed.LoadSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How long the first minutes with England take, in a process as cold as a person's. */
@Command(name = "england", description = "Loads England into a fresh folder, and again into the same.")
final class EnglandLoad implements Runnable {
    private static final double MILLION = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try (Scratch scratch = Scratch.make();
                Workshop workshop = timed("a fresh folder", () -> Workshop.open(scratch.settings(null)))) {
            tell(timed("first load", () -> load(workshop)));
            tell(timed("second load", () -> load(workshop)));
        }
    }

    private static LoadSummary load(Workshop workshop) {
        var services = workshop.services();
        return EnglandSeed.load(services.database(), services.settings().clock());
    }

    private void tell(LoadSummary done) {
        spec.commandLine()
                .getOut()
                .printf(
                        "  %,d records added, %,d changed, %,d as they were; %,d figures %s%n",
                        done.added(),
                        done.changed(),
                        done.unchanged(),
                        done.figures(),
                        done.newFigures() ? "written" : "as they were");
    }

    private <T> T timed(String what, Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = Cpu.ofProcess();
        T done = work.get();
        spec.commandLine()
                .getOut()
                .printf(
                        "%-15s wall %6.0f ms  CPU %6.0f ms%n",
                        what, (System.nanoTime() - wall) / MILLION, (Cpu.ofProcess() - cpu) / MILLION);
        return done;
    }
}
