package org.peerbench.host.transfer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.peerbench.api.ToolContext;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a generation of tests may use. */
public record Standing(String tool, Database database, Directory directory, Texts texts, Clock clock)
        implements ToolContext {
    @Override
    public String path(String relative) {
        return "/tools/" + tool + "/" + relative;
    }

    @Override
    public Signals signals() {
        throw new UnsupportedOperationException("Imports know no signals");
    }

    @Override
    public Jobs jobs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <A> Answers<A> ask(Question<A> question, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ObjectMapper json() {
        return new ObjectMapper();
    }

    @Override
    public Outbox outbox() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Questionnaires questionnaires() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Logger log() {
        return LoggerFactory.getLogger(tool);
    }
}
