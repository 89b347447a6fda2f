package org.peerbench.host.store;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.directory.DirectoryWriter;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.questionnaire.QuestionnaireWriter;

/**
 * Gives a transaction its view of the directory and of the other services, which the store itself knows nothing of. What
 * a binding does not give, its transactions do not have.
 */
@FunctionalInterface
public interface ServiceBinding {
    /**
     * The directory within one transaction. Called each time the transaction is asked for it.
     *
     * @param sql     the transaction's connection
     * @param changes where the directory's rows are written and logged
     */
    DirectoryWriter in(Handle sql, Changes changes);

    /** The outbox within one transaction. */
    default OutboxWriter outbox(Handle sql, Changes changes) {
        throw new IllegalStateException("This database was made without an outbox");
    }

    /** The surveys within one transaction. */
    default QuestionnaireWriter questionnaires(Handle sql, Changes changes) {
        throw new IllegalStateException("This database was made without surveys");
    }
}
