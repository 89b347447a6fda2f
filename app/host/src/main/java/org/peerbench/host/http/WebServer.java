package org.peerbench.host.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** The server: Javalin on Jetty, one wildcard a method. */
public final class WebServer implements AutoCloseable {
    private static final long STOP_MILLIS = 10_000;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 picks a free one
     * @throws org.peerbench.api.Refusal if the address or the port cannot be had
     */
    public static WebServer start(String host, int port, WebParts parts, Supplier<RouteTable> table) {
        Dispatcher dispatcher = new Dispatcher(parts, table);
        Listening listening = Listening.at(host, port, parts.texts());
        Javalin javalin = Javalin.create(config -> configure(config, dispatcher, listening));
        return new WebServer(javalin.start());
    }

    private static void configure(JavalinConfig config, Dispatcher dispatcher, Listening listening) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = SentSize.LARGEST;
        config.http.generateEtags = false;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(1));
        config.jetty.modifyHttpConfiguration(WebServer::strict);
        config.jetty.modifyServer(WebServer::gentle);
        config.jetty.addConnector(listening::connector);
        for (HandlerType method : List.of(
                HandlerType.GET,
                HandlerType.HEAD,
                HandlerType.POST,
                HandlerType.PUT,
                HandlerType.DELETE,
                HandlerType.PATCH,
                HandlerType.OPTIONS)) {
            config.routes.addHttpHandler(method, "/*", dispatcher::handle);
        }
    }

    private static void strict(HttpConfiguration configuration) {
        configuration.setUriCompliance(UriCompliance.RFC3986);
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(true);
        configuration.addCustomizer((request, headers) -> {
            SecurityHeaders.begin(headers);
            return request;
        });
    }

    /** Running requests may end; Jetty's own errors say nothing of the inside and carry our headers. */
    private static void gentle(Server server) {
        server.setStopTimeout(STOP_MILLIS);
        ErrorHandler plain = new ErrorHandler();
        plain.setShowStacks(false);
        plain.setShowCauses(false);
        plain.setShowMessageInTitle(false);
        server.setErrorHandler((request, response, callback) -> {
            SecurityHeaders.ensure(response.getHeaders());
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            return plain.handle(request, response, callback);
        });
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Finishes running requests and stops. */
    @Override
    public void close() {
        javalin.stop();
    }
}
