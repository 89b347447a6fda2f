package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What another program gave for a figure. Two lines of a file: the program with version and call, then the name of the
 * figure, or of the networks joined by a plus, and its numbers.
 */
record Recorded(String call, String name, double[] values) {
    private static final double CLOSE = 1e-9;

    static List<Recorded> read(String file) {
        List<String> lines = Published.lines(file);
        List<Recorded> all = new ArrayList<>();
        for (int line = 0; line < lines.size(); line += 2) {
            String[] parts = lines.get(line + 1).split(" ", -1);
            double[] values = Arrays.stream(parts)
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            all.add(new Recorded(lines.get(line), parts[0], values));
        }
        return all;
    }

    String program() {
        return call.substring(0, call.indexOf(' '));
    }

    List<String> networks() {
        return List.of(name.split("\\+", -1));
    }

    void assertSame(double[] ours) {
        String where = name + " by " + call;
        assertEquals(values.length, ours.length, where);
        IntStream.range(0, ours.length)
                .forEach(at -> assertEquals(
                        values[at],
                        ours[at],
                        Double.isNaN(values[at]) ? 0 : CLOSE * Math.max(1, Math.abs(values[at])),
                        where));
    }
}
