package org.peerbench.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.peerbench.api.access.Role;
import org.peerbench.host.boot.Services;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;
import org.peerbench.host.tool.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Replaces a tool again and again while it is asked, and says what failed and what stayed behind. */
@Command(
        name = "reloads",
        showDefaultValues = true,
        description = "Replaces a tool many times under load: failed requests, class loaders left, metaspace, delay.")
final class ReloadRun implements Callable<Integer> {
    private static final int SETTLED = 100;

    @Spec
    private CommandSpec spec;

    @Option(names = "--reloads", description = "How often the tool is replaced.")
    private int reloads = 1_000;

    @Option(names = "--watched", description = "How many of these are left to the watch of the folder.")
    private int watched = 50;

    @Option(names = "--clients", description = "Clients that ask all the time.")
    private int clients = 4;

    private final List<Double> byWatch = new ArrayList<>();
    private final List<Double> byLook = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Scratch scratch = Scratch.make()) {
            Path plugins = Files.createDirectories(scratch.folder().resolve("plugins"));
            WordTool.saying("word 0").writeTo(plugins);
            try (Workbench workbench = Workbench.start(Settings.of(scratch.data(), plugins))) {
                return measure(workbench, plugins);
            }
        }
    }

    private int measure(Workbench workbench, Path plugins) throws IOException, InterruptedException {
        Target target = Target.of("word", workbench.port(), WordTool.PATH).withToken(token(workbench.services()));
        Load load = Load.begin(target, clients);
        double early = 0;
        try (Connection eye = Connection.open(target)) {
            for (int time = 1; time <= reloads; time++) {
                replace(time, workbench.tools(), plugins, eye);
                if (time == SETTLED) {
                    early = Metaspace.megabytes();
                }
            }
        } finally {
            load.end();
        }
        int left = Metaspace.leftOf(workbench.tools());
        say(load, left, early, Metaspace.megabytes());
        return load.failed() == 0 && left == 0 ? 0 : 1;
    }

    private static String token(Services services) {
        return services.access()
                .createToken(FilledFolder.AUTHOR, services.directory(), "Bench", Role.VIEWER, List.of());
    }

    /** The clock starts when the jar is in its place, and stops when an answer comes from it. */
    private void replace(int time, Tools tools, Path plugins, Connection eye) throws IOException {
        boolean watching = time % Math.max(1, reloads / Math.max(1, watched)) == 0 && byWatch.size() < watched;
        String word = "word " + time;
        Path beside = WordTool.saying(word).writeTo(Files.createTempDirectory(plugins.getParent(), "jar"));
        Files.move(
                beside,
                plugins.resolve(beside.getFileName()),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        long saved = System.nanoTime();
        if (!watching) {
            tools.lookNow();
        }
        while (!eye.text().contains('"' + word + '"')) {
            Thread.onSpinWait();
        }
        (watching ? byWatch : byLook).add((System.nanoTime() - saved) / 1e6);
    }

    private void say(Load load, int left, double early, double late) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%n%,d reloads, %d clients%n", reloads, clients);
        out.printf("  requests answered %,d, failed %,d%n", load.answered(), load.failed());
        out.printf("  earlier class loaders left %d%n", left);
        out.printf("  metaspace after %d reloads %.1f MB, at the end %.1f MB%n", SETTLED, early, late);
        out.println("  ms from saving to seeing, asked to look   " + delay(byLook));
        out.println("  ms from saving to seeing, folder watched  " + delay(byWatch));
    }

    private static String delay(List<Double> millis) {
        if (millis.isEmpty()) {
            return "none";
        }
        List<Double> sorted = millis.stream().sorted().toList();
        double ninetyNinth = sorted.get((int) Math.ceil(0.99 * sorted.size()) - 1);
        return String.format("median %.0f  99th of 100 %.0f", Spread.of(millis).median(), ninetyNinth);
    }
}
