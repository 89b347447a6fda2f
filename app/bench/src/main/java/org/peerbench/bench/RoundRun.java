package org.peerbench.bench;

import com.google.ortools.Loader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;
import org.peerbench.matching.round.Survival;
import org.peerbench.matching.round.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How long a national round takes, and its questions; and one flow of it beside OR-Tools. */
@Command(
        name = "round",
        description = "A round of 150 areas, 400 needs and 200 offers, its questions, and OR-Tools' flow.")
final class RoundRun implements Runnable {
    private static final int ROUNDS = 5;
    private static final int TIMES = 40;
    private static final int QUESTIONS = 100;
    private static final int DRAWS = 20;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        print("CPU time of the one thread, in milliseconds%n");
        List<Double> rounds = new ArrayList<>();
        List<Double> questions = new ArrayList<>();
        List<Double> draws = new ArrayList<>();
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Round round = RandomRounds.of(seed, 150, 400, 200);
            measure(round, rounds, questions);
            Outcome outcome = RoundSolver.solve(round);
            draws.add(millis(() ->
                            count(Survival.of(round, outcome, DRAWS, draw -> {}).size()))
                    / DRAWS);
        }
        print(
                "150 areas, 400 needs, 200 offers: a round with reasons and proof (aim 100)%n    %s%n",
                Spread.of(rounds));
        print("why not another pair (aim 300 at the median)%n    %s%n", Spread.of(questions));
        print("one draw of weights%n    %s%n", Spread.of(draws));
        large();
        beside();
    }

    private void measure(Round round, List<Double> rounds, List<Double> questions) {
        for (int time = 0; time < TIMES; time++) {
            double took = millis(() -> count(RoundSolver.solve(round).matches().size()));
            if (time >= TIMES / 2) {
                rounds.add(took);
            }
        }
        Outcome outcome = RoundSolver.solve(round);
        Random random = new Random(TIMES);
        for (int question = 0; question < QUESTIONS; question++) {
            Link pair = round.pairs().get(random.nextInt(round.pairs().size())).link();
            questions.add(millis(() -> count(WhyNot.ask(round, outcome, pair).hashCode())));
        }
    }

    private void large() {
        Round round = RandomRounds.of(TIMES, 150, 3_000, 500);
        double took = millis(() -> count(RoundSolver.solve(round).matches().size()));
        print(
                "150 areas, 3,000 needs, 500 offers, %,d pairs, once%n    %.0f%n",
                round.pairs().size(), took);
    }

    private void beside() {
        Loader.loadNativeLibraries();
        OutsideFlow flow = OutsideFlow.of(RandomRounds.of(1, 150, 400, 200));
        if (flow.ours() != flow.theirs()) {
            throw new IllegalStateException("The two disagree");
        }
        print("one flow for the best total score%n");
        tell("the same twice", flow, false);
        tell("OR-Tools", flow, true);
    }

    private void tell(String yardstick, OutsideFlow flow, boolean outside) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            double one = millis(() -> count(flow.ours()));
            double other = millis(() -> count(outside ? flow.theirs() : flow.ours()));
            if (time >= TIMES / 2) {
                ours.add(one);
                theirs.add(other);
            }
        }
        Pair.Outcome outcome = Pair.outcome(theirs, ours);
        print("  beside %s%n    ours              %s%n", yardstick, outcome.yardstick());
        print("    theirs            %s%n    theirs / ours     %s%n", outcome.subject(), outcome.ratio());
    }

    /** Keeps a result in use, so that no work is left out. */
    private void count(long result) {
        if (result == Long.MIN_VALUE) {
            print("%d%n", result);
        }
    }

    private static double millis(Runnable work) {
        long before = Cpu.ofThisThread();
        work.run();
        return (Cpu.ofThisThread() - before) / 1e6;
    }

    private void print(String format, Object... arguments) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(format, arguments);
        out.flush();
    }
}
