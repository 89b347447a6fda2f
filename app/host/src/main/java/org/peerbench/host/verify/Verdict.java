package org.peerbench.host.verify;

import java.util.List;

/**
 * What a look at a jar has found.
 *
 * @param about    what the jar says about itself
 * @param tables   the tables that its migrations make
 * @param added    what the tool says that it adds; empty where it could not be asked
 * @param findings the gravest first
 */
public record Verdict(About about, List<String> tables, List<Added> added, List<Finding> findings) {
    public Verdict {
        tables = List.copyOf(tables);
        added = List.copyOf(added);
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found that stops it. */
    public boolean passes() {
        return count(Severity.ERROR) == 0;
    }

    /** How many findings are this grave. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What it adds of one kind, by the name of the method of {@link org.peerbench.api.Contributions}. */
    public List<Added> added(String kind) {
        return added.stream().filter(each -> each.kind().equals(kind)).toList();
    }
}
