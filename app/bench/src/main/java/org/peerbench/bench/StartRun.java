package org.peerbench.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a start costs until the first page of a tool has been answered, beside a bare server that says hello. */
@Command(
        name = "start",
        showDefaultValues = true,
        description =
                "CPU of the whole process from its start to the first page of a tool, beside a bare Javalin hello.")
final class StartRun implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--dist", paramLabel = "DIR", description = "The runnable as the build makes it.")
    private Path dist = Path.of("app", "dist", "target", "peerbench");

    @Option(names = "--page", description = "The tool's page.")
    private String page = "/tools/relationship-mapping";

    @Option(names = "--runs", description = "Runs of each.")
    private int runs = 7;

    @Option(names = "--flag", description = "A flag for every JVM that is measured.")
    private List<String> flags = new ArrayList<>(List.of("-Xmx512m"));

    /** A way to start, and what is asked for first. */
    private record Way(String name, List<String> words, String path, String cookie) {}

    private record Start(double millis, List<String> threads) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.exists(dist.resolve("peerbench.jar"))) {
            throw new IOException(dist + " is not there: package app/dist first");
        }
        try (Scratch scratch = Scratch.make()) {
            String cookie = FilledFolder.demonstration(scratch, dist.resolve("plugins"));
            Way plain = new Way("without an archive", serving(scratch, List.of()), page, cookie);
            Path archive = scratch.folder().resolve("classes.jsa");
            archive(new Way("", serving(scratch, List.of("-XX:ArchiveClassesAtExit=" + archive)), page, cookie));
            Way archived = new Way(
                    "with an archive", serving(scratch, List.of("-XX:SharedArchiveFile=" + archive)), page, cookie);
            measure(List.of(plain, archived), new Way("bare hello", bare(), BareServer.PATH, ""));
        }
        return 0;
    }

    private List<String> serving(Scratch scratch, List<String> archive) {
        List<String> words = new ArrayList<>(flags);
        words.addAll(archive);
        words.addAll(List.of("-jar", dist.resolve("peerbench.jar").toString()));
        words.addAll(List.of("serve", "--port", "0", "--data", scratch.data().toString()));
        return words;
    }

    /** With the same libraries on its class path; which of them are opened is its own affair. */
    private List<String> bare() {
        List<String> words = new ArrayList<>(flags);
        String own = BareHello.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        words.addAll(List.of("-cp", own + File.pathSeparator + dist.resolve("lib") + "/*"));
        words.add(BareHello.class.getName());
        return words;
    }

    private static void archive(Way way) throws IOException, InterruptedException {
        try (StartedProgram program = StartedProgram.start(way.words())) {
            program.ask(way.path(), way.cookie());
            program.end();
        }
    }

    /** In turns, so that whatever else the machine does falls on all. */
    private void measure(List<Way> ways, Way yardstick) throws IOException, InterruptedException {
        List<List<Double>> ofWays = new ArrayList<>();
        ways.forEach(way -> ofWays.add(new ArrayList<>()));
        List<Double> ofYardstick = new ArrayList<>();
        Map<Way, Start> last = new HashMap<>(Map.of(yardstick, once(yardstick)));
        for (int run = 0; run < runs; run++) {
            ofYardstick.add(once(yardstick).millis());
            for (int i = 0; i < ways.size(); i++) {
                Start start = once(ways.get(i));
                last.put(ways.get(i), start);
                ofWays.get(i).add(start.millis());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%nStart to the first answer: CPU in ms, %d runs of each%n", runs);
        out.println(yardstick.name() + "\n  " + Spread.of(ofYardstick));
        last.get(yardstick).threads().forEach(line -> out.println("  " + line));
        for (int i = 0; i < ways.size(); i++) {
            out.println(ways.get(i).name() + "\n  " + Spread.of(ofWays.get(i)));
            out.println("  ratio " + Pair.outcome(ofWays.get(i), ofYardstick).ratio());
            last.get(ways.get(i)).threads().forEach(line -> out.println("  " + line));
        }
    }

    private static Start once(Way way) throws IOException, InterruptedException {
        try (StartedProgram program = StartedProgram.start(way.words())) {
            program.ask(way.path(), way.cookie());
            Start start =
                    new Start(program.cpuMillis(), Threads.of(program.process().pid()));
            program.end();
            return start;
        }
    }
}
