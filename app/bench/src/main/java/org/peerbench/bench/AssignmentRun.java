package org.peerbench.bench;

import com.google.ortools.Loader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.peerbench.matching.assignment.Alternatives;
import org.peerbench.matching.assignment.Assignment;
import org.peerbench.matching.assignment.Auction;
import org.peerbench.matching.assignment.Costs;
import org.peerbench.matching.assignment.Lapjv;
import org.peerbench.matching.assignment.Optimum;
import org.peerbench.matching.assignment.Problem;
import org.peerbench.matching.assignment.Sense;
import org.peerbench.matching.assignment.SparseCosts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Optimal assignments beside OR-Tools and JGraphT, each on a new random problem. Nobody's putting a problem together is
 * measured. All solve in the thread that asks, so its CPU time counts everything.
 */
@Command(name = "assignment", description = "Optimal assignments beside OR-Tools and JGraphT, and every \"why not\".")
final class AssignmentRun implements Runnable {
    private static final int SIZE = 1_000;
    private static final int ROWS = 10_000;
    private static final int EACH = 20;
    private static final int AREAS = 150;
    private static final int WARM_UP = 5;
    private static final int PROBLEMS = 11;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Loader.loadNativeLibraries();
        print("%d processors; medians in milliseconds%n", Runtime.getRuntime().availableProcessors());
        whyNot();
        heading("1,000 x 1,000, LAPJV beside OR-Tools (aim 2 times)");
        dense("costs 1 to 100", Rival::orTools, PROBLEMS, seed -> RandomCosts.uniform(SIZE, 100, seed));
        dense("costs 1 to 1,000,000", Rival::orTools, PROBLEMS, seed -> RandomCosts.uniform(SIZE, 1_000_000, seed));
        dense("distances, side 1,000", Rival::orTools, PROBLEMS, seed -> RandomCosts.distances(SIZE, 1_000, seed));
        dense(
                "distances, side 1,000,000",
                Rival::orTools,
                PROBLEMS,
                seed -> RandomCosts.distances(SIZE, 1_000_000, seed));
        dense("costs i times j, the hardest known", Rival::orTools, 1, seed -> RandomCosts.products(SIZE));
        heading("10,000 x 20, auction beside OR-Tools (aim once)");
        sparse("costs 1 to 100", seed -> RandomCosts.sparse(ROWS, EACH, 100, seed));
        sparse("costs 1 to 1,000,000", seed -> RandomCosts.sparse(ROWS, EACH, 1_000_000, seed));
        sparse("distances, side 1,000,000", seed -> RandomCosts.near(ROWS, EACH, 1_000_000, seed));
        heading("1,000 x 1,000, LAPJV beside JGraphT (aim 50 times)");
        dense("costs 1 to 100", Rival::jgrapht, 2, seed -> RandomCosts.uniform(SIZE, 100, seed));
        dense("costs 1 to 1,000,000", Rival::jgrapht, 2, seed -> RandomCosts.uniform(SIZE, 1_000_000, seed));
    }

    private void dense(String name, Function<Problem, Rival> rival, int problems, IntFunction<long[][]> make) {
        compare(name, rival, problems, seed -> Costs.of(make.apply(seed)), costs -> Lapjv.solve(costs, Sense.MINIMUM));
    }

    private void sparse(String name, IntFunction<SparseCosts> make) {
        compare(name, Rival::orTools, PROBLEMS, make, costs -> Auction.solve(costs, Sense.MINIMUM));
    }

    private <P extends Problem> void compare(
            String name,
            Function<Problem, Rival> rivals,
            int problems,
            IntFunction<P> make,
            Function<P, Assignment> ours) {
        SideBySide both = new SideBySide();
        int warmUp = Math.min(WARM_UP, problems - 1);
        for (int seed = 0; seed < warmUp + problems; seed++) {
            P problem = make.apply(seed);
            try (Rival rival = rivals.apply(problem)) {
                both.turn(() -> total(ours.apply(problem)), rival::solve, seed >= warmUp);
            }
        }
        print("%s%n", both.row(name));
    }

    private static long total(Assignment assignment) {
        if (assignment instanceof Optimum optimum) {
            return optimum.total();
        }
        throw new IllegalStateException("Not everybody can be assigned");
    }

    private void whyNot() {
        Costs costs = Costs.of(RandomCosts.uniform(AREAS, 1_000, 1));
        Optimum optimum = (Optimum) Lapjv.solve(costs, Sense.MAXIMUM);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            long started = System.nanoTime();
            Alternatives.to(costs, optimum).all();
            times.add((System.nanoTime() - started) / 1e6);
        }
        print("all %,d \"why not\" of 150 x 150 (aim 50)%n", AREAS * AREAS);
        print("    the very first    %.1f%n", times.get(0));
        print("    then              %s%n", Spread.of(times.subList(20, 60)));
    }

    private void heading(String what) {
        print("%n%s%n%s%n", what, SideBySide.HEADING);
    }

    private void print(String format, Object... arguments) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(format, arguments);
        out.flush();
    }
}
