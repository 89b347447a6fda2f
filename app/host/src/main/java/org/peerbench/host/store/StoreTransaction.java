package org.peerbench.host.store;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.DirectoryWriter;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.questionnaire.QuestionnaireWriter;
import org.peerbench.host.event.EventLog;

/** One transaction as the code inside it sees it. */
record StoreTransaction(Handle sql, ChangeLog changes, ServiceBinding binding, EventLog events) implements Transaction {
    @Override
    public DirectoryWriter directory() {
        return binding.in(sql, changes);
    }

    /** Writes what is still waiting to be written. */
    void finish() {
        changes.finish();
        events.finish();
    }

    @Override
    public OutboxWriter outbox() {
        return binding.outbox(sql, changes);
    }

    @Override
    public QuestionnaireWriter questionnaires() {
        return binding.questionnaires(sql, changes);
    }
}
