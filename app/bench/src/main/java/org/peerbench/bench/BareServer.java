package org.peerbench.bench;

import io.javalin.Javalin;

/** The yardstick: Javalin as it comes, with one route that says hello. */
record BareServer(Javalin javalin) implements AutoCloseable {
    static final String PATH = "/hello";

    static BareServer start() {
        return new BareServer(Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.startup.startupWatcherEnabled = false;
                    config.routes.get(PATH, http -> http.result("hello"));
                })
                .start(Connection.HOST, 0));
    }

    Target target(String name) {
        return Target.of(name, javalin.port(), PATH);
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
