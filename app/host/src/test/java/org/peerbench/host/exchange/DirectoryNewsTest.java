package org.peerbench.host.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Event.AreaChanged;
import org.peerbench.api.exchange.Event.OrganisationsMerged;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEditor;
import org.peerbench.host.directory.OrganisationDraft;
import org.peerbench.host.directory.OrganisationEditor;
import org.peerbench.host.store.Engine;

/** What the directory itself publishes. */
@ParameterizedClass
@EnumSource(Engine.class)
class DirectoryNewsTest extends AtAMeeting {
    DirectoryNewsTest(Engine engine) {
        super(engine);
    }

    @Test
    void theDirectoryTellsThatAnOrganisationWentIntoAnother() {
        List<Event> heard = new ArrayList<>();
        meeting.comes(
                "listener",
                to -> to.subscription(
                        new Subscription<>(OrganisationsMerged.class, (event, context) -> heard.add(event))));
        String into = organisation("New Trust", List.of());
        String from = organisation("Old Trust", List.of(into));
        meeting.exchange.delivery().settle();
        assertEquals(List.of(new OrganisationsMerged(from, into, null)), heard);
    }

    @Test
    void theDirectoryTellsWhatChangesAboutAnAreaButNotWhoLooksAfterIt() {
        List<Event> heard = new ArrayList<>();
        meeting.comes(
                "listener",
                to -> to.subscription(new Subscription<>(AreaChanged.class, (event, context) -> heard.add(event))));
        String area = meeting.database("host")
                .write(
                        Meeting.ANN,
                        "test",
                        tx -> new AreaEditor(tx.sql(), tx.changes())
                                .add(AreaDraft.of("E06000001", "Marrow", "unitary")))
                .orRefuse()
                .area()
                .id();
        change(area, 1, "lead", "ann");
        change(area, 2, "name", "Marrowdale");
        meeting.exchange.delivery().settle();
        assertEquals(
                List.of(
                        new AreaChanged(area, AreaChanged.What.ADDED),
                        new AreaChanged(area, AreaChanged.What.DESCRIBED)),
                heard);
    }

    private void change(String area, long revision, String column, String value) {
        meeting.database("host").write(Meeting.ANN, "test", tx -> {
            tx.changes().update("area", area, revision, Map.of(column, value));
            return null;
        });
    }

    private String organisation(String name, List<String> successors) {
        OrganisationDraft draft =
                new OrganisationDraft(null, name, "trust", List.of(), null, null, successors, null, null);
        return meeting.database("host")
                .write(Meeting.ANN, "test", tx -> new OrganisationEditor(tx.sql(), tx.changes()).add(draft))
                .orRefuse()
                .organisation()
                .id();
    }
}
