package org.peerbench.host.cli;

import java.nio.file.Path;
import org.peerbench.host.boot.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Serves a data folder until it is stopped.")
final class ServeCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolder data;

    @Option(names = "--port", defaultValue = "7070", description = "0 picks a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The network address to listen on (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--plugins", paramLabel = "DIR", description = "The folder with the tools' jars.")
    private Path plugins;

    @Option(names = "--safe-mode", description = "Starts no tool.")
    private boolean safeMode;

    @Option(
            names = "--public-url",
            defaultValue = "",
            paramLabel = "URL",
            description = "The address by which others reach it.")
    private String publicUrl;

    @Override
    public void run() {
        Settings settings = data.settings(null).at(host, port).safe(safeMode).reachedAt(withoutSlash(publicUrl));
        Serving.serve(
                plugins == null ? settings : settings.with(plugins),
                spec.commandLine().getOut(),
                workbench -> {});
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
