package org.peerbench.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;

/**
 * One kept-alive connection on which one thread asks and waits. A plain socket, because a client library works in
 * threads of its own, whose CPU could not be told from the server's.
 */
final class Connection implements AutoCloseable {
    static final String HOST = "127.0.0.1";

    private static final String LENGTH = "content-length:";
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;

    private Connection(Socket socket, byte[] request) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.request = request;
    }

    static Connection open(Target target) throws IOException {
        Socket socket = new Socket(HOST, target.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Connection(socket, target.request());
    }

    /**
     * Asks once and reads the whole answer.
     *
     * @return the length of the body in bytes
     * @throws IOException if the answer is not 200 with a Content-Length
     */
    int ask() throws IOException {
        int length = begin();
        in.skipNBytes(length);
        return length;
    }

    /** The same, with what the answer says. */
    String text() throws IOException {
        return new String(in.readNBytes(begin()), UTF_8);
    }

    private int begin() throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("Answered " + status);
        }
        return bodyLength();
    }

    private int bodyLength() throws IOException {
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
        }
        if (length < 0) {
            throw new IOException("Answered without a Content-Length");
        }
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
