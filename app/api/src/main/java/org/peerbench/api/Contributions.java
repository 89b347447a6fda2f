package org.peerbench.api;

import org.peerbench.api.access.Permission;
import org.peerbench.api.card.AreaPanel;
import org.peerbench.api.card.HomeCard;
import org.peerbench.api.command.Command;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.exchange.Answering;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.gathering.SearchSource;
import org.peerbench.api.gathering.StorySource;
import org.peerbench.api.gathering.TimelineSource;
import org.peerbench.api.gathering.TodaySource;
import org.peerbench.api.help.HelpPage;
import org.peerbench.api.job.Job;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.route.Route;
import org.peerbench.api.signal.SignalSource;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.FileImporter;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.api.transfer.TableImporter;

/**
 * Receives everything that a tool adds, one record each. Paths are relative to the tool's own place
 * ({@code /tools/{tool}} for pages and actions, {@code /api/tools/{tool}} for routes). A page, action or route whose
 * permission was not contributed keeps the tool from starting.
 */
public interface Contributions {
    /** Names what a person may be allowed to do in this tool, and which roles are. */
    void permission(Permission permission);

    /** Adds an entry to the left navigation. */
    void navigation(NavigationItem item);

    /** Mounts a page that is read with GET; it never writes. */
    void page(Page page);

    /** Mounts the receiver of a form (POST); the host checks the form's token before it is called. */
    void action(Action action);

    /** Mounts a REST route. */
    void route(Route<?, ?> route);

    /** Adds a panel to every area's page. */
    void areaPanel(AreaPanel panel);

    /** Adds a card to the home page. */
    void homeCard(HomeCard card);

    /** Adds a source of needs, strengths and watch-points. */
    void signals(SignalSource source);

    /** Hears events that other tools and the directory publish. */
    void subscription(Subscription<?> subscription);

    /** Answers a question that other tools may ask. */
    void answers(Answering<?, ?> answering);

    /** Adds what waits for a person to the first page. */
    void today(TodaySource source);

    /** Adds what happened to every area's timeline. */
    void timeline(TimelineSource source);

    /** Adds sentences to every area's story. */
    void story(StorySource source);

    /** Lets the search find the tool's own records. */
    void search(SearchSource source);

    /** Says what is held about a person, and forgets them. */
    void personalData(PersonalData data);

    /** Says what the history does not tell everybody about one of the tool's tables. */
    void heldBack(HeldBack heldBack);

    /** Adds a way to bring a table in. The host does upload, column matching, preview, apply and undo. */
    void importer(TableImporter importer);

    /** Adds a way to bring in a file that is no table. The host does upload, preview, apply and undo. */
    void importer(FileImporter importer);

    /** Adds a table that can be taken out as CSV or xlsx. */
    void exporter(TableExporter exporter);

    /** Adds longer work, done in the background when somebody asks or at set times. */
    void job(Job job);

    /** Adds questions to people who need no account. The host does links, saving, reminders and closing. */
    void questionnaire(Questionnaire questionnaire);

    /** Adds an entry to the command palette. */
    void command(Command command);

    /** Adds a help page. */
    void help(HelpPage page);

    /** Serves a file from the tool's jar; a style sheet is linked from every page. */
    void asset(Asset asset);

    /** Names the resource bundle that holds the tool's visible texts. */
    void texts(Bundle bundle);

    /**
     * Names the folder in the jar that holds the tool's Flyway migrations. It must be unique to the tool; tables must
     * begin with the tool's id (dashes as {@code _}) and a double underscore.
     *
     * @param folder a class-path folder such as {@code org/peerbench/relationships/migrations}
     */
    void migrations(String folder);
}
