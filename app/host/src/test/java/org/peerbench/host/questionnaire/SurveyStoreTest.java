package org.peerbench.host.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Changes;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.DirectoryWriter;
import org.peerbench.api.outbox.OutboxWriter;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.QuestionnaireWriter;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.host.directory.DirectoryStore;
import org.peerbench.host.outbox.PutMessages;
import org.peerbench.host.outbox.StoredOutbox;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.ServiceBinding;
import org.peerbench.host.store.Store;

/** What is stored of surveys, the same on both databases. */
@ParameterizedClass
@EnumSource(Engine.class)
class SurveyStoreTest {
    private static final Author ANN = new Author("a1", "Ann", "/test");
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Questionnaire PARTNERS = Questionnaire.survey(
            "partners", "label", (interview, context) -> List.of(), Questionnaire.Receiving.NOTHING);

    private final Engine engine;

    @TempDir
    private Path folder;

    private Store store;
    private Database database;

    SurveyStoreTest(Engine engine) {
        this.engine = engine;
    }

    private record Surveys(String tool) implements ServiceBinding {
        @Override
        public DirectoryWriter in(Handle sql, Changes changes) {
            return new DirectoryStore(sql, changes);
        }

        @Override
        public OutboxWriter outbox(Handle sql, Changes changes) {
            return new PutMessages(sql, changes, tool, MONDAY);
        }

        @Override
        public QuestionnaireWriter questionnaires(Handle sql, Changes changes) {
            return new OpenSurveys(
                    sql, changes, tool, List.of(PARTNERS), outbox(sql, changes), MONDAY, Invitations.texts());
        }
    }

    @BeforeEach
    void open() {
        store = engine.open(folder);
        database = store.database(new Surveys("tool"));
        for (String area : List.of("north", "south")) {
            write(tx -> {
                tx.changes()
                        .insert(
                                "area",
                                Map.of(
                                        "id", area, "area_id", area, "code", area, "name", area, "kind", "place",
                                        "search", area));
                return null;
            });
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <R> R write(Database.Writing<R> work) {
        return database.write(ANN, "Tried", work);
    }

    private String survey() {
        return write(tx -> tx.questionnaires()
                .open(new NewSurvey("partners", "Partners", "Hello", null, List.of("north", "south"), FRIDAY)));
    }

    private static Invitee ruth(String... areas) {
        return new Invitee(null, null, "Ruth", "ruth@example.org", List.of(areas));
    }

    private StoredQuestionnaires own() {
        return new StoredQuestionnaires(database, "tool", MONDAY);
    }

    @Test
    void oneRespondentInSeveralAreasHasOneLinkAndOneInvitation() {
        String survey = survey();
        String first = write(tx -> tx.questionnaires().invite(survey, ruth("north")));
        String second = write(tx -> tx.questionnaires()
                .invite(survey, new Invitee(null, null, "R.", "RUTH@example.org", List.of("south"))));
        assertEquals(first, second);
        assertEquals(List.of("north", "south"), own().respondents(survey).get(0).areas());
        assertEquals(1, new StoredOutbox(database, "tool").ofRespondent(first).size());
    }

    @Test
    void aToolSeesNoOtherToolsSurveys() {
        String survey = survey();
        StoredQuestionnaires other = new StoredQuestionnaires(database, "other", MONDAY);
        assertTrue(other.survey(survey).isEmpty());
        assertTrue(other.surveys().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> other.combined(survey, "q"));
        Database others = store.database(new Surveys("other"));
        assertThrows(
                IllegalArgumentException.class,
                () -> others.write(ANN, "Tried", tx -> tx.questionnaires().add(survey, ruth("north"))));
    }

    @Test
    void aLinksSecretIsStoredNowhere() {
        String survey = survey();
        String respondent = write(tx -> tx.questionnaires().add(survey, ruth("north")));
        String link = write(tx -> new SurveyLinks(MONDAY, () -> "https://example.org").issue(tx.sql(), respondent));
        String secret = link.substring("https://example.org/answer/".length());
        assertEquals(43, secret.length());
        var opened = database.read(sql -> SurveyLinks.find(sql, secret)).orElseThrow();
        assertEquals(respondent, opened.respondentId());
        assertTrue(
                database
                        .read(sql -> sql.createQuery("select secret_hash from survey_link")
                                .mapTo(String.class)
                                .list())
                        .stream()
                        .noneMatch(secret::equals));
    }

    @Test
    void answersAreWrittenChangedAndTakenAway() {
        String survey = survey();
        String respondent = write(tx -> tx.questionnaires().add(survey, ruth("north")));
        Answers.Place place = new Answers.Place("who", "");
        for (Given given : List.of(Given.of(List.of("a", "b")), new Given(Given.State.DONT_KNOW, List.of()))) {
            write(tx -> {
                AnswerRows.save(tx.sql(), tx.changes(), respondent, place, given);
                return null;
            });
            assertEquals(given, own().answers(respondent).to("who").orElseThrow());
        }
        write(tx -> {
            AnswerRows.clear(tx.sql(), tx.changes(), respondent, place);
            return null;
        });
        assertTrue(own().answers(respondent).given().isEmpty());
    }

    @Test
    void confidentialAnswersAreCombinedAndTheLogKnowsOnlyThatSomethingChanged() {
        String survey = survey();
        Step step = new Step(
                "trust",
                "Trust",
                null,
                List.of(Question.combined(
                        "trust",
                        "Trust?",
                        new Kind.Scale(
                                List.of(Option.of("x", "X")), List.of(Option.of("1", "1"), Option.of("4", "4"))))));
        for (int i = 0; i < 5; i++) {
            String name = "R" + i;
            write(tx -> {
                String id = tx.questionnaires().add(survey, new Invitee(null, null, name, null, List.of("north")));
                RespondentRow row = RespondentRows.find(tx.sql(), id).orElseThrow();
                Notices.record(tx.sql(), tx.changes(), id, step, "notice", MONDAY.instant());
                for (int time = 0; time < 2; time++) {
                    CombinedRows.save(
                            tx.sql(),
                            id,
                            new Answers.Place("trust", "x"),
                            Given.of(List.of("4")),
                            new CombinedRows.Ends(1L, 4L));
                    CombinedRows.mark(tx.sql(), tx.changes(), row, step.id());
                }
                return null;
            });
        }
        assertEquals(List.of(), own().combined(survey, "trust").means());
        write(tx -> {
            tx.questionnaires().close(survey);
            return null;
        });
        assertEquals(3.0, own().combined(survey, "trust").means().get(0).low());
        assertFalse(database
                .read(sql -> sql.createQuery("select after_image from change_row where after_image like '%survey%'"
                                + " or table_name like 'survey%'")
                        .mapTo(String.class)
                        .list())
                .stream()
                .anyMatch(image -> image.contains("\"4\"")));
    }

    @Test
    void wordsAreKeptForEachLanguageAndFallBackOnTheFirst() {
        String survey = survey();
        write(tx -> {
            Wordings.write(tx.sql(), tx.changes(), survey, "cy", Wordings.THANKS, "Diolch");
            return null;
        });
        Map<String, String> welsh = database.read(sql -> Wordings.of(sql, survey, "cy"));
        assertEquals("Diolch", welsh.get(Wordings.THANKS));
        assertEquals("Hello", welsh.get(Wordings.INTRO));
        assertEquals(List.of("en", "cy"), database.read(sql -> Wordings.languages(sql, survey)));
    }

    @Test
    void reopeningMovesTheLastDayOfTheLinksToo() {
        String survey = survey();
        String respondent = write(tx -> tx.questionnaires().add(survey, ruth("north")));
        String link = write(tx -> new SurveyLinks(MONDAY, () -> "").issue(tx.sql(), respondent));
        write(tx -> {
            tx.questionnaires().reopen(survey, FRIDAY.plusDays(30));
            return null;
        });
        var opened = database.read(sql -> SurveyLinks.find(sql, link.substring("/answer/".length())))
                .orElseThrow();
        assertEquals(Instant.parse("2027-01-11T00:00:00Z"), opened.expiresAt());
    }
}
