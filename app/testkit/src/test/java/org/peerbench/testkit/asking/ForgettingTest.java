package org.peerbench.testkit.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.directory.Person;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.host.tool.Generation;
import org.peerbench.testkit.Peerbench;

/** Somebody who is forgotten is forgotten by surveys and messages too. */
class ForgettingTest {
    private static final Author ANN = new Author("a1", "Ann", "/test");

    @RegisterExtension
    static final Peerbench peerbench = Asked.workbench();

    @Test
    void theNameTheLinkTheMessageAndTheConfidentialAnswersGoAndTheNamedOnesStay() {
        Asked asked = Asked.open(peerbench);
        String area = asked.tool()
                .questionnaires()
                .survey(asked.survey())
                .orElseThrow()
                .areas()
                .get(0);
        Person person = asked.tool().directory().peopleIn(area).get(0);
        String mark = "Ines Marlow 4711";
        String respondent = asked.write(tx ->
                tx.questionnaires().invite(asked.survey(), new Invitee(person.id(), null, mark, null, List.of(area))));
        asked.answer(asked.links().get(mark), List.of("council"), "2", "3");
        assertTrue(asked.everythingElse().stream().anyMatch(row -> row.contains(mark)));

        Generation host = peerbench.workbench().routes().generations().get(0);
        ToolContext context = host.context();
        List<PersonalData> held = host.contributed().all(PersonalData.class);
        assertEquals(
                2,
                held.stream()
                        .filter(data -> List.of("surveys", "messages").contains(data.id()))
                        .mapToLong(data ->
                                data.finding().find(person.id(), context).size())
                        .sum());
        context.database().write(ANN, "Forgot", tx -> {
            held.forEach(data -> data.erasing().erase(person.id(), tx, context));
            return null;
        });

        assertEquals(
                List.of(),
                asked.everythingElse().stream()
                        .filter(row -> row.contains(mark))
                        .toList());
        assertEquals(
                List.of("council"),
                asked.tool().questionnaires().answers(respondent).chosen("who"));
        Map<String, String> links = asked.links();
        assertTrue(links.isEmpty(), links.toString());
    }
}
