package org.peerbench.host.table;

/**
 * How much of a file is read at most. Each limit has its own sentence when a file goes beyond it.
 *
 * @param bytes         of the file as it arrives
 * @param rows          with text in them, the heading not counted
 * @param columns       with text in them
 * @param cellLength    characters of one cell
 * @param unpackedBytes of all parts of a workbook together, once unpacked; against zip bombs
 */
public record TableLimits(long bytes, int rows, int columns, int cellLength, long unpackedBytes) {
    private static final long MEGABYTE = 1024L * 1024L;

    /** Ample for the tables that people keep: 20 MB, 100,000 rows, 200 columns, 10,000 characters, 200 MB unpacked. */
    public static TableLimits standard() {
        return new TableLimits(20 * MEGABYTE, 100_000, 200, 10_000, 200 * MEGABYTE);
    }

    static double megabytes(long bytes) {
        return (double) bytes / MEGABYTE;
    }
}
