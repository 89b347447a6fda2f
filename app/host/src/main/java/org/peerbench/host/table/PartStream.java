package org.peerbench.host.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** One part of a packed file as it is unpacked: counts against the whole file's allowance and checks its checksum. */
final class PartStream extends FilterInputStream {
    private final Allowance allowance;
    private final long checksum;
    private final CRC32 seen = new CRC32();

    PartStream(InputStream in, long checksum, Allowance allowance) {
        super(in);
        this.checksum = checksum;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read >= 0) {
            allowance.take(read);
            seen.update(bytes, offset, read);
        } else if (seen.getValue() != checksum) {
            // The platform's own reader of zip files does not look.
            throw new ZipException("checksum");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** How many bytes may still be unpacked. */
    static final class Allowance {
        private long left;

        Allowance(long bytes) {
            left = bytes;
        }

        void take(int bytes) throws IOException {
            left -= bytes;
            if (isSpent()) {
                throw new IOException("unpacked too much");
            }
        }

        boolean isSpent() {
            return left < 0;
        }
    }
}
