package org.peerbench.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the measurements and runs one. */
@Command(
        name = "bench",
        description = "Measures this build on this machine, on loopback and in folders that go again.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        subcommands = {
            RequestPath.class,
            StartRun.class,
            ReloadRun.class,
            EnglandLoad.class,
            DispatchRun.class,
            MeasuresRun.class,
            TenureRun.class,
            RoundRun.class,
            AssignmentRun.class,
            HelpCommand.class
        })
public final class Bench implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs one measurement and exits. */
    public static void main(String[] words) {
        System.exit(new CommandLine(new Bench())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .execute(words));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
