package org.peerbench.host.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;

/**
 * Takes the port before the server starts: a port that cannot be had is then a sentence, where the server itself would
 * log its own stack trace.
 */
record Listening(ServerSocketChannel channel) {
    private static final int LARGEST = 65_535;
    private static final int FIRST_FREE_FOR_ALL = 1024;

    /**
     * Takes a port.
     *
     * @param port 0 picks a free one
     * @throws Refusal if there is no such address or port, or somebody else has it
     */
    static Listening at(String host, int port, Texts texts) {
        if (port < 0 || port > LARGEST) {
            throw new Refusal(Refusal.Kind.INVALID, "NO_SUCH_PORT", texts.of("http.port.none", port));
        }
        try {
            return new Listening(bound(host, port));
        } catch (IOException refused) {
            throw refusal(host, port, texts);
        }
    }

    ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        try {
            connector.open(channel);
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
        return connector;
    }

    private static ServerSocketChannel bound(String host, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new IOException(host);
        }
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            // A server that has just ended leaves connections behind that would hold its port for a minute.
            return channel.setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(address);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    private static Refusal refusal(String host, int port, Texts texts) {
        if (!isOfThisMachine(host)) {
            return new Refusal(Refusal.Kind.INVALID, "NO_SUCH_ADDRESS", texts.of("http.address.none", host));
        }
        String key = port < FIRST_FREE_FOR_ALL ? "http.port.reserved" : "http.port.taken";
        return new Refusal(Refusal.Kind.UNAVAILABLE, "PORT_TAKEN", texts.of(key, port));
    }

    /** Where any free port can be had, it was the port that could not. */
    private static boolean isOfThisMachine(String host) {
        try (ServerSocketChannel any = bound(host, 0)) {
            return any.isOpen();
        } catch (IOException refused) {
            return false;
        }
    }
}
