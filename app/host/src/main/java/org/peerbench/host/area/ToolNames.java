package org.peerbench.host.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.host.signal.SignalPath;
import org.peerbench.host.tool.Generation;

/**
 * What people call a tool, and where its pages are.
 *
 * @param generations those that run now
 */
record ToolNames(Supplier<List<Generation>> generations) {
    /** The words of the tool's entry in the navigation; the id of a tool that has none or does not run. */
    String of(String tool) {
        return Generation.nameOf(tool, generations.get());
    }

    /** The page that shows what a signal says. */
    String path(StoredSignal signal) {
        return running(signal.tool())
                .map(generation -> generation.path(signal.signal().path()))
                .orElseGet(() -> SignalPath.of(signal));
    }

    /** Whether a tool of this name runs. */
    boolean runs(String tool) {
        return running(tool).isPresent();
    }

    private Optional<Generation> running(String tool) {
        return generations.get().stream()
                .filter(generation -> generation.id().equals(tool))
                .findFirst();
    }
}
