package org.peerbench.matching.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.zip.GZIPInputStream;

/** Problems of the OR-Library; SOURCES.md beside them says where they are from. */
final class Library {
    private Library() {}

    static long[][] read(String name) {
        try (InputStream file = Library.class.getResourceAsStream(name + ".txt.gz");
                Scanner numbers = new Scanner(new GZIPInputStream(file), StandardCharsets.US_ASCII)) {
            int size = numbers.nextInt();
            long[][] matrix = new long[size][size];
            for (long[] row : matrix) {
                for (int column = 0; column < size; column++) {
                    row[column] = numbers.nextInt();
                }
            }
            return matrix;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
