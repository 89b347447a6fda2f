package org.peerbench.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.slf4j.Logger;

/**
 * What a tool may use while it runs. It belongs to one generation of the tool: keep nothing of it in static fields.
 * All methods may be called from any thread.
 */
public interface ToolContext {
    /** The tool's id, as in its descriptor. */
    String tool();

    /** The address of one of the tool's own pages: {@code path("areas/x")} is {@code /tools/{tool}/areas/x}. */
    String path(String relative);

    /**
     * An address with scheme and host, for what is read outside the workbench, such as a calendar:
     * {@code address(path("feed"))}.
     */
    String address(String path);

    /** Reading, and the one way of writing. */
    Database database();

    /**
     * Reads tables of this tool as they were recorded by an instant, by the same SQL that reads today's: put together in
     * memory from today's rows and the history's images of what changed since. For what a request asks with
     * {@code recordedBy}. What the viewer may know must be decided on these rows as on today's.
     *
     * @param by     changes made at it count
     * @param tables tracked tables of this tool; {@code work} finds no others
     * @throws IllegalArgumentException for a table that is not the tool's own
     */
    <R> R readAsRecorded(Instant by, List<String> tables, Database.Reading<R> work);

    /** Areas, organisations, people and themes, as stored now. */
    Directory directory();

    /** The signals of all tools, as stored. */
    Signals signals();

    /** The runs of the tool's own jobs. */
    Jobs jobs();

    /**
     * Asks the other tools. Each that answers this kind of question is given {@link Answers#BUDGET}; one that is late or
     * fails is named in the answer, and the rest is complete without it. Do not ask inside a write.
     *
     * @param viewer for whom: a tool whose answer this person may not see gives none. For what everybody will see, such as
     *     a signal, ask as {@link Viewer#ANYBODY}
     */
    <A> Answers<A> ask(Question<A> question, Viewer viewer);

    /** The tool's own messages. They are written in a transaction. */
    Outbox outbox();

    /** The tool's own surveys. They are opened in a transaction. */
    Questionnaires questionnaires();

    /**
     * Who has this account now, with the role and areas of this moment; empty where there is none or it was disabled. For
     * what somebody set up earlier and others use without signing in, such as a link: it tells no more than its owner may
     * still know.
     */
    Optional<Viewer> account(String id);

    /**
     * Whoever has an account now that is not disabled and may do this, by name: for choosing a colleague. Area leads are
     * among them where the permission is theirs, whichever their areas are.
     */
    List<Viewer> accounts(Permission permission);

    /** The tool's texts, falling back to the host's. */
    Texts texts();

    /** This generation's own JSON mapper. */
    ObjectMapper json();

    /** The workbench's clock. Never ask the system's. */
    Clock clock();

    /** The tool's log; no personal data. */
    Logger log();
}
