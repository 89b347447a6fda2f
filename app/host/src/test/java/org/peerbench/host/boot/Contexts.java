package org.peerbench.host.boot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.exchange.Asking;
import org.peerbench.host.exchange.Inquiry;
import org.peerbench.host.job.JobDesk;
import org.peerbench.host.outbox.StoredOutbox;
import org.peerbench.host.questionnaire.StoredQuestionnaires;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.store.Ids;
import org.peerbench.host.text.BundleTexts;
import org.peerbench.host.tool.Canvass;
import org.peerbench.host.tool.ToolGate;
import org.slf4j.LoggerFactory;

/** What the workbench gives to a tool, over a database of a test: the same services, and no other tool beside it. */
public final class Contexts {
    private Contexts() {}

    /** Of a tool with its own texts. */
    public static ToolContext ofTool(String tool, Database database, Texts texts, Clock clock) {
        return ofTool(tool, database, texts, alone(clock), clock);
    }

    /** Of a tool with the host's texts that puts its questions to others. */
    public static ToolContext ofTool(String tool, Database database, Asking questions, Clock clock) {
        return ofTool(tool, database, hostTexts(), questions, clock);
    }

    /** Of a tool with the host's texts. */
    public static ToolContext ofTool(String tool, Database database, Clock clock) {
        return ofTool(tool, database, hostTexts(), clock);
    }

    /** Of the workbench's own pages, over the areas that this directory has. */
    public static ToolContext ofHost(Database database, Directory directory, Texts texts, Clock clock) {
        return of("host", "", database, directory, texts, alone(clock), clock);
    }

    private static ToolContext ofTool(String tool, Database database, Texts texts, Asking questions, Clock clock) {
        return of(tool, "/tools/" + tool, database, new StoredDirectory(database), texts, questions, clock);
    }

    private static ToolContext of(
            String tool,
            String mount,
            Database database,
            Directory directory,
            Texts texts,
            Asking questions,
            Clock clock) {
        return new HostContext(
                tool,
                mount,
                () -> "http://workbench.example",
                database,
                directory,
                new SignalStore(database),
                new JobDesk(database, List::of, new ToolGate(clock), clock, new Ids(clock), "test").of(tool),
                questions,
                new StoredOutbox(database, tool),
                new StoredQuestionnaires(database, tool, clock),
                new Holders(account -> Optional.empty(), permission -> List.of()),
                texts,
                Json.mapper(),
                clock,
                LoggerFactory.getLogger("tool." + tool));
    }

    private static Asking alone(Clock clock) {
        return new Inquiry(new Canvass(new ToolGate(clock)), List::of);
    }

    private static Texts hostTexts() {
        return BundleTexts.read(
                List.of(new Bundle("org.peerbench.host.messages")), Contexts.class.getClassLoader(), null);
    }
}
