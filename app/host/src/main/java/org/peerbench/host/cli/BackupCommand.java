package org.peerbench.host.cli;

import java.nio.file.Path;
import java.util.List;
import org.peerbench.host.boot.Order;
import org.peerbench.host.boot.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "backup")
final class BackupCommand implements Runnable, Order {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Override
    public void run() {
        spec.commandLine().getOut().println(Console.carryOut(this, data.settings(null)));
    }

    /** The process that serves the folder may have been started elsewhere: it is told the whole path. */
    @Override
    public List<String> words() {
        return List.of("backup", file.toAbsolutePath().normalize().toString());
    }

    @Override
    public String carryOut(Services services) {
        return services.backups().make(file);
    }
}
