package org.peerbench.host.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.peerbench.host.verify.Added;
import org.peerbench.host.verify.Finding;
import org.peerbench.host.verify.Severity;
import org.peerbench.host.verify.Verdict;
import org.peerbench.host.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a tool's jar: one block of three lines for each finding, and a sentence at the end. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JAR", descriptionKey = "jar")
    private Path jar;

    /** Taken like every command's, since a verified jar is the same for every folder. */
    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(jar)) {
            throw new ParameterException(spec.commandLine(), Sentences.of("verify.no.file", jar));
        }
        Verdict verdict = Verifier.verify(jar);
        PrintWriter out = spec.commandLine().getOut();
        about(verdict, out);
        verdict.findings().forEach(finding -> tell(finding, out));
        out.println(sum(verdict));
        return verdict.passes() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void about(Verdict verdict, PrintWriter out) {
        out.println(Sentences.of(
                "verify.tool",
                known(verdict.about().id()),
                known(verdict.about().version()),
                known(verdict.about().provider())));
        if (!verdict.added().isEmpty()) {
            out.println(Sentences.of("verify.adds", counted(verdict)));
        }
        if (!verdict.tables().isEmpty()) {
            out.println(Sentences.of("verify.tables", String.join(", ", verdict.tables())));
        }
    }

    /** {@code page 3, route 2}: for programs as for people. */
    private static String counted(Verdict verdict) {
        Map<String, Long> kinds = verdict.added().stream()
                .collect(Collectors.groupingBy(Added::kind, LinkedHashMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    private static void tell(Finding finding, PrintWriter out) {
        out.println(Sentences.of("verify.finding", finding.severity(), finding.code(), finding.place()));
        out.println(Sentences.of("verify.what", finding.what()));
        out.println(Sentences.of("verify.mend", finding.mend()));
    }

    private static String sum(Verdict verdict) {
        long warnings = verdict.count(Severity.WARNING);
        long notes = verdict.count(Severity.NOTE);
        return verdict.passes()
                ? Sentences.of("verify.good", warnings, notes)
                : Sentences.of("verify.bad", verdict.count(Severity.ERROR), warnings, notes);
    }

    private static String known(String word) {
        return Objects.requireNonNullElse(word, Sentences.of("verify.unknown"));
    }
}
