package org.peerbench.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs {@link Dispatch}. */
@Command(name = "dispatch", description = "Time to find an address in the real route table, by JMH.")
final class DispatchRun implements Callable<Integer> {
    @Option(names = "--tools", paramLabel = "DIR", description = "A folder of tool jars; without it no tool runs.")
    private Path tools;

    @Override
    public Integer call() throws RunnerException {
        String folder = tools == null ? "" : tools.toAbsolutePath().toString();
        new Runner(new OptionsBuilder()
                        .include(Dispatch.class.getName() + "\\.")
                        .param("tools", folder)
                        .shouldFailOnError(true)
                        .build())
                .run();
        return 0;
    }
}
