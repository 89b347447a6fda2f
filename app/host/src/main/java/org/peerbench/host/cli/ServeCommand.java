package org.peerbench.host.cli;

import java.nio.file.Path;
import org.peerbench.host.boot.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve")
final class ServeCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolder data;

    @Option(names = "--port", defaultValue = "7070")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--plugins", paramLabel = "DIR")
    private Path plugins;

    @Option(names = "--safe-mode")
    private boolean safeMode;

    @Option(names = "--public-url", defaultValue = "", paramLabel = "URL")
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
