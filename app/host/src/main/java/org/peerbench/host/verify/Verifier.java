package org.peerbench.host.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks a tool's jar without starting it. Nothing of the jar is loaded into this process; only where nothing is wrong
 * with it so far is the tool asked what it adds, in a process of its own that may take ten seconds.
 */
public final class Verifier {
    private Verifier() {}

    /** Looks at a jar, whatever the file is. */
    public static Verdict verify(Path path) {
        Findings findings = new Findings();
        try {
            return verify(path, JarFiles.read(path), findings);
        } catch (JarFiles.TooLarge tooLarge) {
            findings.add(Code.TOO_LARGE, name(path));
        } catch (IOException unreadable) {
            findings.add(Code.NOT_A_JAR, name(path));
        }
        return new Verdict(About.NOTHING, List.of(), List.of(), findings.sorted());
    }

    private static Verdict verify(Path path, JarFiles jar, Findings findings) {
        checks().forEach(check -> check.look(jar, findings));
        About about = About.of(jar);
        List<Added> added = List.of();
        if (findings.stop()) {
            findings.add(Code.NOT_ASKED, about.type() == null ? About.FILE : about.type());
        } else {
            added = new Contribution(jar, about, findings).ask(path);
        }
        return new Verdict(about, MigrationTables.tables(jar), added, findings.sorted());
    }

    private static List<Check> checks() {
        Surface surface = new Surface();
        return List.of(
                new DescriptorCheck(),
                new ClassVersions(),
                new CarriedClasses(),
                new ClassUses(List.of(Dangers::new, () -> new OfferedUses(surface))),
                new MigrationTables());
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
