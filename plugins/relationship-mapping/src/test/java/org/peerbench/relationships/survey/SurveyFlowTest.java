package org.peerbench.relationships.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.relationships.WholeTool;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.record.Reports;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What respondents are asked, and what becomes of their named answers. */
class SurveyFlowTest {
    private static final String AREA = "X99000001";
    private static final int SECONDS = 8;

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private Opened survey;

    @BeforeEach
    void eightPartnersAreAsked() {
        List<String> partners = Opened.seat(peerbench, AREA, 8);
        survey = Opened.of(peerbench, AREA, partners, List.of(0, 1));
    }

    private Map<String, Answer> stored() {
        return survey.tool().database().read(sql -> {
            Wave wave = new Waves(sql).ofSurvey(survey.survey()).get(0);
            return new Reports(sql)
                    .of(survey.areaId(), "intensity", Basis.ofWave(wave.id())).stream()
                            .collect(Collectors.toMap(
                                    Report::receiver, Report::answer, (a, b) -> b, LinkedHashMap::new));
        });
    }

    private List<String> partners(int... numbers) {
        return IntStream.of(numbers).mapToObj(survey::partner).toList();
    }

    private Map<String, Integer> levels(int level, int... numbers) {
        return partners(numbers).stream()
                .collect(Collectors.toMap(partner -> partner, partner -> level, (a, b) -> a, LinkedHashMap::new));
    }

    @Test
    void whoWasOnTheListAndNotChosenIsANo() {
        Walk walk = survey.walk(survey.link(0)).who(partners(1, 2), "");
        assertEquals("How closely do you work together?", walk.page().title());
        walk.closely(Map.of(survey.partner(1), 3));

        Map<String, Answer> stored = stored();
        assertEquals(Answer.of(3), stored.get(survey.partner(1)));
        assertEquals(Answer.without(AnswerStatus.SKIPPED), stored.get(survey.partner(2)));
        assertEquals(Answer.of(0), stored.get(survey.partner(7)));
        assertEquals(7, stored.size());
    }

    @Test
    void whoWasChosenIsNotRecordedBeforeItIsKnownHowClosely() {
        survey.walk(survey.link(0)).who(partners(1, 2), "");
        assertEquals(5, stored().size());
        assertFalse(stored().containsKey(survey.partner(1)));
    }

    @Test
    void notKnowingAndNotSayingStayApart() {
        survey.walk(survey.link(0)).send(Map.of("q." + Names.who(survey.areaId()), List.of("~rather-not")));
        assertEquals(Answer.without(AnswerStatus.DECLINED), stored().get(survey.partner(3)));
    }

    @Test
    void aChangedAnswerSupersedesTheEarlier() {
        String link = survey.link(0);
        Walk walk = survey.walk(link).who(partners(1), "").closely(levels(2, 1));
        walk.back(link + "/step/" + Names.closely(survey.areaId())).closely(levels(4, 1));

        assertEquals(Answer.of(4), stored().get(survey.partner(1)));
        assertEquals(7, stored().size());
        int all = survey.tool()
                .database()
                .read(sql -> sql.createQuery("select count(*) from relationship_mapping__report where receiver = :id")
                        .bind("id", survey.partner(1))
                        .mapTo(Integer.class)
                        .one());
        assertEquals(2, all);
    }

    @Test
    void onlyTheFiveClosestAreRatedAndNeverWithNamedQuestions() {
        Walk walk = survey.walk(survey.link(0)).who(partners(1, 2, 3, 4, 5, 6, 7), "");
        Map<String, Integer> levels = levels(2, 1, 2);
        levels.putAll(levels(4, 3, 4, 5, 6, 7));
        walk.closely(levels);

        assertEquals("How is it to work with them?", walk.page().title());
        assertEquals(15, walk.page().document().select("fieldset").size());
        assertFalse(walk.page().text().contains("Partner 01"), walk.page().text());
        assertTrue(
                walk.page().text().contains("never shown by themselves"),
                walk.page().text());
    }

    @Test
    void aPartnerWhoIsAddedLateIsAskedAboutLikeTheOthers() {
        String link = survey.link(0);
        Walk walk = survey.walk(link)
                .who(partners(1, 2), "")
                .closely(levels(3, 1, 2))
                .rated("trust", partner -> 3)
                .rated("value", partner -> 2)
                .brings(List.of("staff"));
        assertEquals("Check your answers", walk.page().title());

        walk.back(link + "/step/" + Names.who(survey.areaId())).who(partners(1, 2, 5), "");
        assertEquals("How closely do you work together?", walk.page().title());
        walk.closely(levels(2, 1, 2, 5));
        assertEquals("How is it to work with them?", walk.page().title());
        walk.rated("trust", partner -> 3).rated("value", partner -> 2);
        assertEquals("Check your answers", walk.page().title());
        assertEquals(Answer.of(2), stored().get(survey.partner(5)));
    }

    @Test
    void pagesSayInWhichLanguageTheyAre() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        String words = "/surveys/" + survey.survey() + "/wording";
        coordinator.post(words, Map.of("language", "cy", "ask.who", "Gyda phwy rydych chi’n gweithio?"));
        Person phone = peerbench.nobody();
        Page first = phone.get(survey.link(0));
        assertEquals("en-GB", first.document().select("html").attr("lang"));
        Page who = phone.follow(phone.submit(first, "main form", Map.of("language", "cy")));
        assertEquals("Gyda phwy rydych chi’n gweithio?", who.title());
        assertEquals("cy", who.document().select("html").attr("lang"));
        assertEquals("en-GB", who.document().select("header").attr("lang"));
    }

    @Test
    void theLastPageShowsOnesOwnProfileBesideWhatPartnersSay() {
        answer(1, 3, 0);
        Page thanks = answer(0, 2, 1, 4);
        assertEquals("Thank you", thanks.title());
        assertTrue(
                thanks.document().select("table tr").stream()
                        .anyMatch(row -> row.text().startsWith("Partner 01")
                                && row.text().endsWith("cooperate coordinate")),
                thanks.text());
        assertTrue(thanks.text().contains("cooperate not known"), thanks.text());
    }

    private Page answer(int respondent, int level, int... chosen) {
        return survey.walk(survey.link(respondent))
                .who(partners(chosen), "Saltby Carers")
                .closely(levels(level, chosen))
                .rated("trust", partner -> 3)
                .rated("value", partner -> 2)
                .brings(List.of("staff"))
                .finish();
    }

    @Test
    void partnersNamedAsMissingAreCountedAndCanBeAdded() {
        answer(0, 2, 1);
        answer(1, 2, 0);
        Page surveys = peerbench.as(Role.COORDINATOR).get("/tools/relationship-mapping/areas/" + AREA + "/surveys");
        assertTrue(surveys.text().contains("Saltby Carers Named by 2 respondents"), surveys.text());
        assertTrue(surveys.text().contains("2 of 2 (100%)"), surveys.text());
    }

    @Test
    void everyWordCanBeChangedAndSeenBeforehand() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page words = coordinator.get("/surveys/" + survey.survey() + "/wording?language=cy");
        assertEquals(200, words.status(), words.text());
        assertEquals(1, words.document().select("[name=\"ask.closely.3\"]").size());
        Page preview = coordinator.get("/surveys/" + survey.survey() + "/preview");
        assertEquals(200, preview.status(), preview.text());
    }

    @Test
    void sixMinutesAreEnoughForTwentyFivePartners() {
        List<String> partners = Opened.seat(peerbench, AREA, 25);
        survey = Opened.of(peerbench, AREA, partners, List.of(0));
        int[] ten = IntStream.rangeClosed(1, 10).toArray();
        Walk walk = survey.walk(survey.link(0))
                .who(partners(ten), "Saltby Carers")
                .closely(levels(2, ten))
                .rated("trust", partner -> 3)
                .rated("value", partner -> 3)
                .brings(List.of("staff", "expertise"));
        assertEquals("Check your answers", walk.page().title());
        // One list, one text, ten levels, five partners by six items, one list.
        assertEquals(1 + 1 + 10 + 30 + 1, walk.answers());
        assertTrue(walk.answers() * SECONDS <= 360, walk.answers() + " answers");
    }

    @Test
    void withEveryTickCountedSixMinutesReachForSixOfTwentyFivePartners() {
        List<String> partners = Opened.seat(peerbench, AREA, 25);
        survey = Opened.of(peerbench, AREA, partners, List.of(0));
        int[] six = IntStream.rangeClosed(1, 6).toArray();
        Walk walk = survey.walk(survey.link(0))
                .who(partners(six), "Saltby Carers")
                .closely(levels(2, six))
                .rated("trust", partner -> 3)
                .rated("value", partner -> 3)
                .brings(List.of("staff", "expertise"));
        assertEquals(6 + 1 + 6 + 30 + 2, walk.ticks());
        assertTrue(walk.ticks() * SECONDS <= 360, walk.ticks() + " ticks");
    }
}
