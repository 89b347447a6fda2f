package org.peerbench.host.verify;

import java.nio.file.Path;
import java.util.List;

/** What a tool says that it adds, compared with what its jar holds. */
record Contribution(JarFiles jar, About about, Findings findings) {
    private static final int MOST_ENTRIES = 8;

    /** Asks the tool. Nothing is known of a tool that cannot be asked. */
    List<Added> ask(Path path) {
        Heard heard = Asking.ask(path, about.type());
        if (heard instanceof Heard.TooLate late) {
            findings.add(Code.CONTRIBUTE_HANGS, about.type(), late.seconds());
        } else if (heard instanceof Heard.Ended) {
            findings.add(Code.CONTRIBUTE_ENDS, about.type());
        } else if (heard instanceof Heard.Answered answered) {
            return look(answered.told());
        }
        return List.of();
    }

    private List<Added> look(Told told) {
        if (!told.tool()) {
            findings.add(Code.NOT_A_TOOL, about.type());
        } else if (told.fault() != null) {
            findings.add(Code.CONTRIBUTE_FAILS, about.type(), told.fault());
        } else {
            look(told.added());
            refusal(told);
        }
        return told.added();
    }

    private void refusal(Told told) {
        if (!told.steady()) {
            findings.add(Code.CONTRIBUTE_VARIES, about.type());
        }
        if (told.refusal() != null && !findings.stop()) {
            findings.add(Code.CONTRIBUTION_REFUSED, about.type(), told.refusal());
        }
    }

    private void look(List<Added> added) {
        List<String> permissions = names(added, "permission");
        added.stream()
                .filter(each -> each.permission() != null && !permissions.contains(each.permission()))
                .forEach(each -> findings.add(
                        Code.UNKNOWN_PERMISSION, about.type(), each.kind(), each.name(), each.permission()));
        if (names(added, "navigation").size() > MOST_ENTRIES) {
            findings.add(
                    Code.TOO_MANY_ENTRIES,
                    about.type(),
                    names(added, "navigation").size());
        }
        files(added);
        new BundleWords(jar, findings).look(added);
    }

    private void files(List<Added> added) {
        names(added, "migrations").stream()
                .filter(folder -> !jar.hasIn(folder))
                .forEach(folder -> findings.add(Code.MIGRATIONS_MISSING, folder));
        names(added, "asset").stream()
                .filter(resource -> jar.file(resource).isEmpty())
                .forEach(resource -> findings.add(Code.ASSET_MISSING, resource));
    }

    static List<String> names(List<Added> added, String kind) {
        return added.stream()
                .filter(each -> each.kind().equals(kind))
                .map(Added::name)
                .toList();
    }
}
