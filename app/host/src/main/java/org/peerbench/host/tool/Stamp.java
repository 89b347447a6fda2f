package org.peerbench.host.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * By what a changed file is noticed.
 *
 * @param size   in bytes
 * @param millis when it was last written
 * @param key    what the file system knows it by, which a file moved into its place does not share; may be empty
 */
public record Stamp(long size, long millis, String key) {
    /** Of a file that has gone away. */
    private static final Stamp NONE = new Stamp(-1, 0, "");

    static Stamp of(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            String key = seen.fileKey() == null ? "" : seen.fileKey().toString();
            return new Stamp(seen.size(), seen.lastModifiedTime().toMillis(), key);
        } catch (IOException gone) {
            return NONE;
        }
    }

    String text() {
        return size + " " + millis + " " + key;
    }
}
