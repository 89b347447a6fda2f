package org.peerbench.dist;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no well-behaved client would send. */
final class RawHttp {
    private static final int MILLIS = 10_000;

    private RawHttp() {}

    /** The whole answer, head and body. */
    static String ask(String address, String requestLine, String... headers) throws IOException {
        URI place = URI.create(address);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(place.getHost(), place.getPort()), MILLIS);
            socket.setSoTimeout(MILLIS);
            StringBuilder request = new StringBuilder(requestLine)
                    .append("\r\nHost: ")
                    .append(place.getAuthority())
                    .append("\r\nConnection: close\r\n");
            for (String header : headers) {
                request.append(header).append("\r\n");
            }
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The status in the first line. */
    static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length()).substring(0, 3));
    }
}
