package org.peerbench.host.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.peerbench.host.tool.Tools;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "plugin",
        subcommands = {PluginCommand.ListThem.class, VerifyCommand.class})
final class PluginCommand extends Parent {
    @Command(name = "list")
    static final class ListThem implements Runnable {
        @Spec
        private CommandSpec spec;

        @Option(names = "--plugins", paramLabel = "DIR")
        private Path plugins;

        @Option(names = "--data", paramLabel = "DIR")
        private Path data;

        @Override
        public void run() {
            Path folder = plugins == null ? DataFolder.Plugins.besideTheProgram() : plugins;
            PrintWriter out = spec.commandLine().getOut();
            Tools.inFolder(folder)
                    .forEach(status -> out.println(String.join(
                            "\t",
                            status.id(),
                            status.version() == null ? "?" : status.version(),
                            status.state().name(),
                            status.reason() == null ? "" : status.reason())));
        }
    }
}
