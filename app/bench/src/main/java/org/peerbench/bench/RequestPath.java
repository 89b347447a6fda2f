package org.peerbench.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.peerbench.api.access.Role;
import org.peerbench.host.boot.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the way through the workbench costs above a bare route, in one process. */
@Command(
        name = "requests",
        showDefaultValues = true,
        description = "CPU a request of the demonstration beside a bare Javalin route, in alternating blocks.")
final class RequestPath implements Callable<Integer> {
    private static final String YARDSTICK = "bare hello";

    @Spec
    private CommandSpec spec;

    @Option(names = "--tools", paramLabel = "DIR", description = "A folder of tool jars, which run beside it.")
    private Path tools;

    @Option(names = "--blocks", description = "Blocks that count, to each of the two.")
    private int blocks = 30;

    @Option(names = "--warm-up", description = "Blocks before, which do not count.")
    private int warmUp = 80;

    @Option(names = "--requests", description = "Requests in a block on each connection.")
    private int each = 250;

    @Option(names = "--connections", description = "Connections at once, kept alive.")
    private int connections = 4;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        try (Scratch scratch = Scratch.make();
                Workbench workbench =
                        Workbench.start(scratch.settings(plugins(scratch)).demo());
                BareServer bare = BareServer.start()) {
            workbench.signals().settle();
            for (Target subject : subjects(workbench, bare)) {
                measure(subject, bare.target(YARDSTICK));
            }
        }
        return 0;
    }

    private Path plugins(Scratch scratch) throws IOException {
        Path plugins = Files.createDirectories(scratch.folder().resolve("plugins"));
        WordTool.saying("hello").writeTo(plugins);
        if (tools != null) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(tools, "*.jar")) {
                for (Path jar : jars) {
                    Files.copy(jar, plugins.resolve(jar.getFileName()));
                }
            }
        }
        return plugins;
    }

    /** The yardstick is measured against itself too: what comes out there is the machine's noise. */
    private static List<Target> subjects(Workbench workbench, BareServer bare) {
        var services = workbench.services();
        String token = services.access()
                .createToken(FilledFolder.AUTHOR, services.directory(), "Bench", Role.VIEWER, List.of());
        Target health = Target.of("/health", workbench.port(), "/health");
        Target word = Target.of("a tool's route", workbench.port(), WordTool.PATH);
        Target themes = Target.of("/api/themes", workbench.port(), "/api/themes");
        return List.of(
                bare.target("bare hello again"),
                health,
                health.withToken(token),
                word.withToken(token),
                themes.withToken(token));
    }

    private void measure(Target subject, Target yardstick)
            throws IOException, InterruptedException, ExecutionException {
        try (Clients one = new Clients(subject, connections);
                Clients other = new Clients(yardstick, connections)) {
            Pair.Outcome outcome = new Pair(one, other).run(new Pair.Dose(warmUp, blocks, each));
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%n%s beside %s: CPU a request in µs, %d blocks of %,d%n",
                    subject.name(), yardstick.name(), blocks, each * connections);
            out.println("  subject    " + outcome.subject());
            out.println("  yardstick  " + outcome.yardstick());
            out.println("  difference " + outcome.difference());
            out.println("  ratio      " + outcome.ratio());
        }
    }
}
