package org.peerbench.host.install;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.ToolStatus;
import org.peerbench.host.tool.Tools;

/** What an administrator can do with tools, and how it is done: folder, running tools and history go together. */
public final class Installing {
    private final Tools tools;
    private final PluginsFolder folder;
    private final Arrivals arrivals;
    private final Database database;
    private final ToolEvents events;

    /**
     * Installs into this folder.
     *
     * @param plugins  where the tools' jars are
     * @param arrivals where jars wait until somebody decides
     */
    public Installing(Tools tools, Path plugins, Path arrivals, Database database, Supplier<String> ids, Clock clock) {
        this.tools = tools;
        this.folder = new PluginsFolder(plugins);
        this.arrivals = new Arrivals(arrivals, ids, clock);
        this.database = database;
        this.events = new ToolEvents(database);
    }

    Arrivals arrivals() {
        return arrivals;
    }

    /** What lies in the plugins folder under this id. */
    Optional<ToolStatus> there(String tool) {
        return folder.holding(tool);
    }

    /** How it is with a tool at this moment. */
    Optional<ToolStatus> status(String tool) {
        return tools.statuses().stream()
                .filter(status -> status.id().equals(tool))
                .findFirst()
                .or(() -> folder.holding(tool));
    }

    List<ToolTables.Counted> tables(String tool) {
        return database.read(sql -> new ToolTables(sql).of(tool));
    }

    /** The ids of tools that have left data here and are not there. */
    List<String> leftBehind() {
        Set<String> here =
                Tools.inFolder(folder.folder()).stream().map(ToolStatus::id).collect(Collectors.toSet());
        return database.read(sql -> new ToolTables(sql).owners()).stream()
                .filter(tool -> !here.contains(tool))
                .toList();
    }

    /**
     * Puts an arrival into the plugins folder; it has started or failed when this returns.
     *
     * @throws Refusal if the verifier found an error in it
     */
    ToolStatus accept(Arrival arrival, Author author, Texts texts) {
        if (!arrival.verdict().passes()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "TOOL_UNFIT", texts.of("install.error.unfit"));
        }
        String tool = arrival.verdict().about().id();
        String version = arrival.verdict().about().version();
        Optional<ToolStatus> before = folder.holding(tool);
        folder.put(tool, arrivals.jar(arrival.id()), texts);
        events.note(
                author,
                new ToolEvents.Event(
                        tool,
                        before.isPresent() ? Act.REPLACED : Act.INSTALLED,
                        version,
                        before.map(ToolStatus::version).orElse(null),
                        arrival.digest()));
        arrivals.drop(arrival.id());
        tools.enable(tool);
        tools.tryAgain(tool);
        return status(tool).orElseThrow();
    }

    void disable(ToolStatus tool, Author author) {
        tools.disable(tool.id());
        events.note(author, ToolEvents.Event.of(tool.id(), Act.DISABLED, tool.version()));
    }

    void enable(ToolStatus tool, Author author) {
        tools.enable(tool.id());
        events.note(author, ToolEvents.Event.of(tool.id(), Act.ENABLED, tool.version()));
    }

    /** Takes its jar away. A jar that comes again is to start, so that it was switched off is forgotten. */
    void remove(ToolStatus tool, Author author, Texts texts) {
        folder.take(tool, texts);
        tools.enable(tool.id());
        events.note(author, ToolEvents.Event.of(tool.id(), Act.REMOVED, tool.version()));
    }

    /**
     * Deletes what a removed tool has left.
     *
     * @throws Refusal if the tool is there
     */
    void deleteData(String tool, Author author, Texts texts) {
        if (!leftBehind().contains(tool)) {
            throw Refusal.notFound(texts.of("install.error.noData"));
        }
        events.note(
                author, ToolEvents.Event.of(tool, Act.DATA_DELETED, null), tx -> new ToolTables(tx.sql()).delete(tool));
    }
}
