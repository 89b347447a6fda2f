package org.peerbench.host.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerbench.host.boot.Demonstration;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "demo")
final class DemoCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--port", defaultValue = "7070")
    private int port;

    @Option(names = "--plugins", paramLabel = "DIR")
    private Path plugins;

    @Override
    public void run() {
        Path folder = data == null ? temporary() : data;
        Path tools = plugins == null ? DataFolder.Plugins.besideTheProgram() : plugins;
        Serving.serve(
                Settings.of(folder, tools).demo().at("127.0.0.1", port),
                spec.commandLine().getOut(),
                this::printLink);
    }

    private void printLink(Workbench workbench) {
        spec.commandLine().getOut().println(Sentences.of("sign.in", Demonstration.signInLink(workbench)));
    }

    private Path temporary() {
        try {
            Path folder = Files.createTempDirectory("peerbench-demo");
            spec.commandLine().getErr().println(Sentences.of("demo.temporary", folder));
            return folder;
        } catch (IOException noFolder) {
            throw new CannotCarryOut(Sentences.of("demo.no.folder"));
        }
    }
}
