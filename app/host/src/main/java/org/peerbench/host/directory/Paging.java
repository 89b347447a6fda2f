package org.peerbench.host.directory;

/**
 * Which part of a list.
 *
 * @param limit  how many at most, 1 to 500
 * @param cursor the {@code next} of the part before, or {@code null} for the first
 */
public record Paging(int limit, String cursor) {
    /** The most that one part holds. */
    public static final int MOST = 500;

    public Paging {
        limit = Math.max(1, Math.min(limit, MOST));
    }

    /** The first part. */
    public static Paging first(int limit) {
        return new Paging(limit, null);
    }

    Cursor after() {
        return cursor == null ? null : Cursor.read(cursor);
    }
}
