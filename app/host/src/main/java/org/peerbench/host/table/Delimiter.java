package org.peerbench.host.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tells what separates the cells of a CSV. Excel writes semicolons where the comma is the decimal sign; so the one wins
 * with which most rows have as many cells as the first, and of two such the one that makes more cells.
 */
final class Delimiter {
    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final int ROWS = 50;

    private Delimiter() {}

    static char of(String sample) {
        char best = CANDIDATES[0];
        int bestAgreement = 0;
        int bestCells = 1;
        for (char candidate : CANDIDATES) {
            int[] counts = cellCounts(sample, candidate);
            int cells = counts.length == 0 ? 1 : counts[0];
            int agreement =
                    (int) IntStream.of(counts).filter(count -> count == cells).count();
            if (cells > 1 && (agreement > bestAgreement || (agreement == bestAgreement && cells > bestCells))) {
                best = candidate;
                bestAgreement = agreement;
                bestCells = cells;
            }
        }
        return best;
    }

    /** How the cells of a CSV are told apart once the delimiter is known. */
    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private static int[] cellCounts(String sample, char delimiter) {
        CSVFormat lenient = format(delimiter)
                .builder()
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        IntStream.Builder counts = IntStream.builder();
        try (CSVParser parser = CSVParser.parse(new StringReader(sample), lenient)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (int row = 0; row < ROWS && records.hasNext(); row++) {
                CSVRecord cells = records.next();
                if (Blank.width(cells.toList()) > 0) {
                    counts.add(cells.size());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory is always readable", e);
        }
        return counts.build().toArray();
    }
}
