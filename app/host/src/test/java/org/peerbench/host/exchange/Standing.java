package org.peerbench.host.exchange;

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

/** What a tool of these tests may use: its database, the clock and the other tools. */
record Standing(String tool, Database database, Inquiry inquiry, Clock clock) implements ToolContext {
    @Override
    public String path(String relative) {
        return "/tools/" + tool + "/" + relative;
    }

    @Override
    public Directory directory() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Signals signals() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <A> Answers<A> ask(Question<A> question, Viewer viewer) {
        return inquiry.ask(question, viewer);
    }

    @Override
    public Jobs jobs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Texts texts() {
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
