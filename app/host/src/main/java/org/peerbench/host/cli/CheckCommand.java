package org.peerbench.host.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.peerbench.host.boot.Order;
import org.peerbench.host.boot.Services;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workshop;
import org.peerbench.host.console.RunFile;
import org.peerbench.host.store.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "check")
final class CheckCommand implements Callable<Integer>, Order {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataFolder data;

    @Override
    public Integer call() {
        List<String> faults = faults(data.settings(null));
        if (faults.isEmpty()) {
            spec.commandLine().getOut().println(Sentences.of("check.sound"));
            return ExitCode.OK;
        }
        spec.commandLine().getOut().println(Sentences.of("check.faults", faults.size()));
        faults.forEach(spec.commandLine().getOut()::println);
        return ExitCode.SOFTWARE;
    }

    /** Looked at as it lies there: opening the folder as other commands do would make changes to its tables first. */
    private List<String> faults(Settings settings) {
        try {
            return Workshop.check(settings);
        } catch (CannotOpen inUse) {
            RunFile serving = RunFile.read(settings.data()).orElseThrow(() -> inUse);
            return Console.ask(serving, this).lines().toList();
        }
    }

    @Override
    public List<String> words() {
        return List.of("check");
    }

    /** One line for each thing that is wrong; nothing if all is well. */
    @Override
    public String carryOut(Services services) {
        return String.join("\n", services.backups().check());
    }
}
