package org.peerbench.host.boot;

import java.time.Clock;
import java.util.function.Supplier;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Database;
import org.peerbench.api.signal.Signals;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.exchange.Inquiry;
import org.peerbench.host.job.JobDesk;
import org.peerbench.host.outbox.StoredOutbox;
import org.peerbench.host.questionnaire.Invitations;
import org.peerbench.host.questionnaire.StoredQuestionnaires;
import org.peerbench.host.store.Migrations;
import org.peerbench.host.store.Store;
import org.peerbench.host.text.BundleTexts;
import org.peerbench.host.tool.Contributed;
import org.peerbench.host.tool.Descriptor;
import org.peerbench.host.tool.Ground;
import org.slf4j.LoggerFactory;

/** Gives each tool its tables and its own set of services. */
record ToolGround(
        Store store,
        Signals signals,
        JobDesk jobs,
        Inquiry inquiry,
        Holders holders,
        Supplier<String> home,
        Texts texts,
        Clock clock)
        implements Ground {
    @Override
    public void migrate(Descriptor descriptor, Contributed contributed, ClassLoader loader) {
        contributed.migrations().forEach(folder -> Migrations.tool(store, descriptor.id(), folder, loader));
    }

    @Override
    public ToolContext context(Descriptor descriptor, Contributed contributed, ClassLoader loader) {
        Database database = store.database(
                new WholeBinding(descriptor.id(), contributed.questionnaires(), clock, Invitations.texts()),
                descriptor.id());
        return new HostContext(
                descriptor.id(),
                "/tools/" + descriptor.id(),
                home,
                database,
                new StoredDirectory(database),
                signals,
                jobs.of(descriptor.id()),
                inquiry,
                new StoredOutbox(database, descriptor.id()),
                new StoredQuestionnaires(database, descriptor.id(), clock),
                holders,
                BundleTexts.read(contributed.texts(), loader, texts),
                Json.mapper(),
                clock,
                LoggerFactory.getLogger("tool." + descriptor.id()));
    }
}
