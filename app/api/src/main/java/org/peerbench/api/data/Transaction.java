package org.peerbench.api.data;

import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.DirectoryWriter;
import org.peerbench.api.exchange.Events;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.questionnaire.QuestionnaireWriter;

/** One transaction on one connection. Valid only inside the block it was given to. */
public interface Transaction {
    /** Plain SQL on this transaction's connection, for questions and for rows that need no history. */
    Handle sql();

    /** Writes rows whose history is kept and can be undone. */
    Changes changes();

    /** The directory as this transaction sees it. */
    DirectoryWriter directory();

    /** Publishes what other tools may act on. */
    Events events();

    /** Messages to people. */
    OutboxWriter outbox();

    /** Surveys and invitations to them. */
    QuestionnaireWriter questionnaires();
}
