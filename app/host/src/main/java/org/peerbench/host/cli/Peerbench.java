package org.peerbench.host.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        scope = CommandLine.ScopeType.INHERIT)
public final class Peerbench implements Runnable {
    /** In the order in which help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            ServeCommand.class,
            LoadCommand.class,
            UserCommand.class,
            TokenCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            PluginCommand.class);

    @Spec
    private CommandSpec spec;

    /** Runs one command and exits. */
    public static void main(String[] words) {
        int exit = commandLine(words).execute(words);
        if (exit != CommandLine.ExitCode.OK) {
            System.exit(exit);
        }
    }

    /**
     * The command line with the command that these words begin with, or with all: to describe those that are not asked
     * for could be felt at every start. The exit code is 0 done, 1 failed, 2 wrong usage.
     */
    public static CommandLine commandLine(String... words) {
        CommandLine line = new CommandLine(new Peerbench());
        List<Class<?>> meant = COMMANDS.stream()
                .filter(command -> words.length > 0 && nameOf(command).equals(words[0]))
                .toList();
        (meant.isEmpty() ? COMMANDS : meant).forEach(line::addSubcommand);
        return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((fault, asked, parsed) -> tell(fault, asked));
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
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
