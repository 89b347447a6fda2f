package org.peerbench.host.outbox;

import java.util.List;
import java.util.function.Supplier;
import org.peerbench.api.access.Author;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.Generation;

/** What people call those who put messages. */
record Senders(Supplier<List<Generation>> running) {
    private static final String TOOL = "tool:";
    private static final String HOST = "host";

    /** A tool as author of what happens to its messages. */
    static Author author(String tool) {
        return new Author(TOOL + tool, tool, "outbox");
    }

    String nameOf(String tool, Texts texts) {
        return tool.equals(HOST) ? texts.of("outbox.tool.host") : Generation.nameOf(tool, running.get());
    }

    /** A person's name stays as it was then; a tool is called what it is called now. */
    String nameOf(Events.Event event, Texts texts) {
        return event.author().startsWith(TOOL)
                ? nameOf(event.author().substring(TOOL.length()), texts)
                : event.authorName();
    }
}
