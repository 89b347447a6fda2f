package org.peerbench.bench;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.peerbench.leadership.measure.AreaMeasures;
import org.peerbench.leadership.measure.Tenures;
import org.peerbench.leadership.measure.Window;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.survival.AalenJohansen;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Observations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How long it takes to say how long posts are held, and all figures of a country. */
@Command(name = "tenure", description = "Tenure over 100,000 memberships, and all figures of 153 areas over 20 years.")
final class TenureRun implements Runnable {
    private static final int MEMBERSHIPS = 100_000;
    private static final int AREAS = 153;
    private static final int SEATS = 25;
    private static final int SEED = 7;
    private static final int YEARS = 20;
    private static final int ROUNDS = 16;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        print("CPU time of the one thread, in milliseconds%n");
        Observations all = memberships();
        tell("tenure of 100,000 memberships with delayed entry: curve, limits, median (aim 50)", () -> curve(all));
        tell("the same by five causes, with standard errors", () -> AalenJohansen.of(all));
        List<PostHistory> posts = RandomPosts.of(MEMBERSHIPS * 2 / 13, SEED);
        long holdings = posts.stream().mapToLong(post -> post.holdings().size()).sum();
        tell(
                "tenure from %,d holdings as they are recorded".formatted(holdings),
                () -> curve(Tenures.of(posts, List.of(), twentyYears()).observations()));
        List<List<PostHistory>> areas = IntStream.range(0, AREAS)
                .mapToObj(area -> RandomPosts.of(SEATS, area))
                .toList();
        Window window = twentyYears();
        tell(
                "all figures of 153 areas with 25 seats over 20 years (aim 300)",
                () -> areas.forEach(area -> AreaMeasures.of(RandomPosts.AREA, area, List.of(), window)));
    }

    private static Window twentyYears() {
        LocalDate today = RandomPosts.TODAY;
        return new Window(today.minusYears(YEARS), today);
    }

    private static Observations memberships() {
        Random random = new Random(SEED);
        double[] entry = new double[MEMBERSHIPS];
        double[] exit = new double[MEMBERSHIPS];
        int[] cause = new int[MEMBERSHIPS];
        for (int one = 0; one < MEMBERSHIPS; one++) {
            entry[one] = random.nextInt(3) == 0 ? random.nextInt(2_000) : 0;
            exit[one] = entry[one] + 1 + (int) (-1_400 * Math.log(1 - random.nextDouble()));
            cause[one] = random.nextInt(6);
        }
        return Observations.of(entry, exit, cause);
    }

    private static void curve(Observations all) {
        KaplanMeier curve = KaplanMeier.of(all);
        curve.limits(Interval.LOG_LOG);
        curve.median(Interval.LOG_LOG);
    }

    private void tell(String what, Runnable work) {
        double first = millis(work);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double time = millis(work);
            if (round >= ROUNDS / 2) {
                times.add(time);
            }
        }
        print("%s%n    the very first    %.2f%n    then              %s%n", what, first, Spread.of(times));
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
