package org.peerbench.host.boot;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.api.directory.DirectoryWriter;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.QuestionnaireWriter;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.DirectoryStore;
import org.peerbench.host.outbox.PutMessages;
import org.peerbench.host.questionnaire.OpenSurveys;
import org.peerbench.host.store.ServiceBinding;

/**
 * All services within a transaction of one tool, or of the workbench itself.
 *
 * @param questionnaires what the tool asks
 * @param texts          of invitations
 */
record WholeBinding(String tool, List<Questionnaire> questionnaires, Clock clock, Texts texts)
        implements ServiceBinding {
    @Override
    public DirectoryWriter in(Handle sql, Changes changes) {
        return new DirectoryStore(sql, changes);
    }

    @Override
    public OutboxWriter outbox(Handle sql, Changes changes) {
        return new PutMessages(sql, changes, tool, clock);
    }

    @Override
    public QuestionnaireWriter questionnaires(Handle sql, Changes changes) {
        return new OpenSurveys(sql, changes, tool, questionnaires, outbox(sql, changes), clock, texts);
    }
}
