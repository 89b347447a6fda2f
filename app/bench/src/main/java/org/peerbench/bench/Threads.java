package org.peerbench.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which threads of another process have used its CPU: the compiler's, the collector's or the program's own. Linux only. */
final class Threads {
    /** In {@code /proc/…/stat}, counted from the end of the thread's name: time in user code and in the kernel. */
    private static final int USER = 12;

    private static final int KERNEL = 13;
    private static final double MILLIS_A_TICK = 10;
    private static final int SHOWN = 8;

    private Threads() {}

    /** The dearest first, threads of one name together; empty where the system does not tell. */
    static List<String> of(long process) throws IOException {
        Path tasks = Path.of("/proc", String.valueOf(process), "task");
        if (!Files.isDirectory(tasks)) {
            return List.of();
        }
        Map<String, Double> millis = new TreeMap<>();
        try (Stream<Path> all = Files.list(tasks)) {
            for (Path task : all.toList()) {
                count(Files.readString(task.resolve("stat")), millis);
            }
        }
        return millis.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(one -> String.format("%,6.0f ms  %s", one.getValue(), one.getKey()))
                .collect(Collectors.toList());
    }

    private static void count(String stat, Map<String, Double> millis) {
        int nameEnds = stat.lastIndexOf(')');
        String name = stat.substring(stat.indexOf('(') + 1, nameEnds).replaceAll("[-#]?\\d+$", "");
        String[] fields = stat.substring(nameEnds + 1).split(" ", -1);
        double ticks = Double.parseDouble(fields[USER]) + Double.parseDouble(fields[KERNEL]);
        millis.merge(name, ticks * MILLIS_A_TICK, Double::sum);
    }
}
