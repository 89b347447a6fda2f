package org.peerbench.host.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.peerbench.api.Refusal;
import org.peerbench.host.store.CannotCopy;
import org.peerbench.host.store.CannotMigrate;
import org.peerbench.host.store.CannotOpen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code peerbench}. */
@Command(
        name = "peerbench",
        resourceBundle = "org.peerbench.host.cli.help",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            LoadCommand.class,
            UserCommand.class,
            TokenCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            PluginCommand.class
        })
public final class Peerbench implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs one command and exits. */
    public static void main(String[] words) {
        int exit = commandLine().execute(words);
        if (exit != CommandLine.ExitCode.OK) {
            System.exit(exit);
        }
    }

    /** The command line with its commands; the exit code is 0 done, 1 failed, 2 wrong usage. */
    public static CommandLine commandLine() {
        return new CommandLine(new Peerbench())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((fault, line, parsed) -> tell(fault, line));
    }

    private static int tell(Exception fault, CommandLine line) throws Exception {
        boolean expected = fault instanceof CannotOpen
                || fault instanceof CannotMigrate
                || fault instanceof CannotCopy
                || fault instanceof Refusal
                || fault instanceof CannotCarryOut;
        if (!expected) {
            throw fault;
        }
        line.getErr().println(fault.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Sentences.of("no.command"));
    }
}
