package org.peerbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Two solvers on the same problems, in turns, so that whatever else the machine does falls on both. */
final class SideBySide {
    /** Over the rows. */
    static final String HEADING = "%-36s%9s%9s%12s%9s%12s".formatted("", "ours", "CPU", "theirs", "CPU", "CPU, times");

    private final List<Double> ourWall = new ArrayList<>();
    private final List<Double> ourCpu = new ArrayList<>();
    private final List<Double> theirWall = new ArrayList<>();
    private final List<Double> theirCpu = new ArrayList<>();

    /**
     * Both solve one problem.
     *
     * @throws IllegalStateException if they do not find the same total
     */
    void turn(LongSupplier ours, LongSupplier theirs, boolean counts) {
        List<Double> ignored = new ArrayList<>();
        long one = time(ours, counts ? ourWall : ignored, counts ? ourCpu : ignored);
        long other = time(theirs, counts ? theirWall : ignored, counts ? theirCpu : ignored);
        if (one != other) {
            throw new IllegalStateException("We say %d and they say %d".formatted(one, other));
        }
    }

    private static long time(LongSupplier solver, List<Double> wall, List<Double> cpu) {
        long started = System.nanoTime();
        long spent = Cpu.ofThisThread();
        long total = solver.getAsLong();
        cpu.add((Cpu.ofThisThread() - spent) / 1e6);
        wall.add((System.nanoTime() - started) / 1e6);
        return total;
    }

    /** Medians in milliseconds, and how many times as much CPU they take. */
    String row(String problem) {
        return String.format(
                Locale.ROOT,
                "%-36s%9.1f%9.1f%12.1f%9.1f%12.1f",
                problem,
                median(ourWall),
                median(ourCpu),
                median(theirWall),
                median(theirCpu),
                Pair.outcome(theirCpu, ourCpu).ratio().median());
    }

    private static double median(List<Double> times) {
        return Spread.of(times).median();
    }
}
