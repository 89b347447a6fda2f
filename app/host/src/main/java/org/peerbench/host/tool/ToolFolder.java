package org.peerbench.host.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;

/** Looks through the plugins folder. Each jar is fit or is reported with the reason; none hides another. */
final class ToolFolder {
    /**
     * What a look found.
     *
     * @param fit   the tools that can be tried, in the order of their file names
     * @param unfit the files that cannot
     */
    record Found(List<Descriptor> fit, List<ToolStatus> unfit) {
        /** The names of all jars. */
        Set<String> files() {
            return Stream.concat(
                            fit.stream().map(Descriptor::file), unfit.stream().map(ToolStatus::file))
                    .collect(Collectors.toSet());
        }
    }

    private ToolFolder() {}

    static Found look(Path folder) {
        List<Descriptor> fit = new ArrayList<>();
        List<ToolStatus> unfit = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path jar : jars(folder)) {
            try {
                Descriptor descriptor = Descriptor.read(jar);
                if (!ids.add(descriptor.id())) {
                    throw new Unfit(Sentences.of("folder.twice", descriptor.id()));
                }
                fit.add(descriptor);
            } catch (Unfit reason) {
                unfit.add(ToolStatus.unreadable(jar.getFileName().toString(), reason.getMessage()));
            }
        }
        return new Found(fit, unfit);
    }

    static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Refusal(
                    Refusal.Kind.UNAVAILABLE, "PLUGINS_UNREADABLE", Sentences.of("folder.unreadable", folder));
        }
    }
}
