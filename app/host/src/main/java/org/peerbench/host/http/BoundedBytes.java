package org.peerbench.host.http;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps bytes up to a bound, and refuses more. */
final class BoundedBytes extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int bound;

    BoundedBytes(int bound) {
        this.bound = bound;
    }

    @Override
    public void write(int one) {
        check(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int count) {
        check(count);
        bytes.write(some, from, count);
    }

    private void check(int more) {
        if (bytes.size() > bound - more) {
            throw new IllegalStateException("The answer is longer than " + bound + " bytes");
        }
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
