package org.peerbench.host.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it arrives, laid down for as long as it is read: a workbook's directory stands at its end. */
final class Spool implements Closeable {
    private static final int CHUNK = 64 * 1024;

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** Takes no more than one byte above the limit, which is enough to see that there is more. */
    static Spool of(InputStream in, long limit) throws IOException {
        // Only the owner can read what createTempFile makes.
        Spool spool = new Spool(Files.createTempFile("peerbench-", ".table"));
        try {
            spool.fill(in, limit + 1);
            return spool;
        } catch (IOException e) {
            spool.close();
            throw e;
        }
    }

    private void fill(InputStream in, long most) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            long left = most;
            int read = 0;
            while (left > 0 && read >= 0) {
                read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                out.write(chunk, 0, Math.max(0, read));
                left -= Math.max(0, read);
            }
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
