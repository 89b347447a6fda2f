package org.peerbench.host.boot;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Question;
import org.peerbench.api.job.Jobs;
import org.peerbench.api.outbox.Outbox;
import org.peerbench.api.questionnaire.Questionnaires;
import org.peerbench.api.signal.Signals;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.RowsThen;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.exchange.Asking;
import org.peerbench.host.store.MemoryDatabase;
import org.slf4j.Logger;

/** What one generation may use. */
record HostContext(
        String tool,
        String mount,
        Supplier<String> home,
        Database database,
        Directory directory,
        Signals signals,
        Jobs jobs,
        Asking questions,
        Outbox outbox,
        Questionnaires questionnaires,
        Holders holders,
        Texts texts,
        ObjectMapper json,
        Clock clock,
        Logger log)
        implements ToolContext {
    /** The same over another database, such as one of an earlier state of record. */
    static ToolContext over(ToolContext context, Database other) {
        return new HostContext(
                context.tool(),
                context.path(""),
                () -> context.address(""),
                other,
                new StoredDirectory(other),
                context.signals(),
                context.jobs(),
                context::ask,
                context.outbox(),
                context.questionnaires(),
                Holders.of(context),
                context.texts(),
                context.json(),
                context.clock(),
                context.log());
    }

    /** The same at another time. */
    static ToolContext at(ToolContext context, Clock then) {
        return new HostContext(
                context.tool(),
                context.path(""),
                () -> context.address(""),
                context.database(),
                context.directory(),
                context.signals(),
                context.jobs(),
                context::ask,
                context.outbox(),
                context.questionnaires(),
                Holders.of(context),
                context.texts(),
                context.json(),
                then,
                context.log());
    }

    /** The same at another time, and also what is written to people and done in the background belongs to that time. */
    static ToolContext within(ToolContext context, Clock then, Database database, Questionnaires asked, Jobs jobs) {
        return new HostContext(
                context.tool(),
                context.path(""),
                () -> context.address(""),
                database,
                new StoredDirectory(database),
                context.signals(),
                jobs,
                context::ask,
                context.outbox(),
                asked,
                Holders.of(context),
                context.texts(),
                context.json(),
                then,
                context.log());
    }

    @Override
    public <A> Answers<A> ask(Question<A> question, Viewer viewer) {
        return questions.ask(question, viewer);
    }

    @Override
    public Optional<Viewer> account(String id) {
        return holders.one().apply(id);
    }

    @Override
    public List<Viewer> accounts(Permission permission) {
        return holders.allowed().apply(permission);
    }

    @Override
    public <R> R readAsRecorded(Instant by, List<String> tables, Database.Reading<R> work) {
        String own = tool.replace('-', '_') + "__";
        if (!tables.stream().allMatch(table -> table.startsWith(own))) {
            throw new IllegalArgumentException("Not all of these are tables of " + tool + ": " + tables);
        }
        try (MemoryDatabase then = database.read(sql ->
                MemoryDatabase.of(tables.stream().map(new RowsThen(sql, by)::of).toList()))) {
            return then.read(work);
        }
    }

    @Override
    public String address(String path) {
        return home.get() + path;
    }

    @Override
    public String path(String relative) {
        return relative.isEmpty() ? mount : mount + "/" + relative;
    }
}
