package org.peerbench.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * One address of a server on this machine, and what is sent to it each time.
 *
 * @param headers further header lines, each with its line end
 */
record Target(String name, int port, String path, String headers) {
    static Target of(String name, int port, String path) {
        return new Target(name, port, path, "");
    }

    Target withToken(String secret) {
        return new Target(name + " with a token", port, path, "Authorization: Bearer " + secret + "\r\n");
    }

    byte[] request() {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + Connection.HOST + ":" + port + "\r\n" + headers + "\r\n")
                .getBytes(US_ASCII);
    }
}
