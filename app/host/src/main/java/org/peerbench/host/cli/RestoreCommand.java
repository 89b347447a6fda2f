package org.peerbench.host.cli;

import java.nio.file.Path;
import org.peerbench.host.boot.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** No order: a folder that is being served is not restored into. */
@Command(name = "restore")
final class RestoreCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolder data;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Override
    public void run() {
        spec.commandLine().getOut().println(Workshop.restore(data.settings(null), file));
    }
}
