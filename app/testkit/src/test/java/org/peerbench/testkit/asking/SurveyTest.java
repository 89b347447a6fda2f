package org.peerbench.testkit.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.api.outbox.Message;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What somebody with a personal link meets. */
class SurveyTest {
    @RegisterExtension
    static final Peerbench peerbench = Asked.workbench();

    @Test
    void somebodyAnswersOnAPhoneWithoutScriptsOrAccount() {
        Asked asked = Asked.open(peerbench);
        Page thanks = asked.answer(asked.link("Ruth"), List.of("council", "trust"), "3", "4");

        assertEquals("Thank you", thanks.title());
        assertTrue(thanks.text().contains("Marrow Council, Marrow Acute Trust"), thanks.text());
        assertTrue(thanks.text().contains("Your profile"), thanks.text());
        Respondent ruth =
                asked.tool().questionnaires().respondents(asked.survey()).get(0);
        assertEquals(Respondent.Progress.FINISHED, ruth.progress());
        Answers answers = asked.tool().questionnaires().answers(ruth.id());
        assertEquals(List.of("council", "trust"), answers.chosen("who"));
        assertEquals("3", answers.to("closely", "trust").orElseThrow().value());
        assertEquals(100, asked.tool().questionnaires().turnout(asked.survey()).percent());
    }

    @Test
    void theNextStepAsksOnlyAboutWhoWasChosen() {
        Asked asked = Asked.open(peerbench);
        Person phone = peerbench.nobody();
        Page who = phone.follow(phone.submit(phone.get(asked.link("Sam")), "main form", Map.of()));
        assertEquals("Who do you work with?", who.title());
        Page closely = phone.follow(phone.submitAll(who, "main form", Map.of("q.who", List.of("carers"))));

        assertTrue(closely.text().contains("Saved."), closely.text());
        assertEquals(1, closely.document().select("fieldset").size());
        assertTrue(closely.text().contains("Marrow Carers"), closely.text());
    }

    @Test
    void theToolsRowsAndTheAnswersStandOrFallTogether() {
        Asked asked = Asked.open(peerbench);
        String link = asked.link("Tom");
        Person phone = peerbench.nobody();
        Page who = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        Page rest = phone.follow(phone.submitAll(who, "main form", Map.of("q.who", List.of("~none"))));
        assertEquals("Anything else?", rest.title());

        Page refused = phone.submit(rest, "main form", Map.of("q.note", "refuse this"));

        assertNotEquals(303, refused.status());
        String tom =
                asked.tool().questionnaires().respondents(asked.survey()).get(0).id();
        assertTrue(asked.tool().questionnaires().answers(tom).to("note").isEmpty());
        assertEquals(List.of(), asked.tool().questionnaires().answers(tom).chosen("who"));
    }

    @Test
    void notKnowingNotSayingAndNotAnsweringAreThreeThings() {
        Asked asked = Asked.open(peerbench);
        Person phone = peerbench.nobody();
        Page page = phone.follow(phone.submit(phone.get(asked.link("Una")), "main form", Map.of()));
        page = phone.follow(phone.submitAll(page, "main form", Map.of("q.who", List.of("~rather-not"))));
        phone.submit(page, "main form", Map.of("q.years!", "~dont-know"));

        String una =
                asked.tool().questionnaires().respondents(asked.survey()).get(0).id();
        Answers answers = asked.tool().questionnaires().answers(una);
        assertEquals(Given.State.RATHER_NOT, answers.to("who").orElseThrow().state());
        assertEquals(Given.State.DONT_KNOW, answers.to("years").orElseThrow().state());
        assertTrue(answers.to("note").isEmpty());
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        Asked asked = Asked.open(peerbench);
        Person phone = peerbench.nobody();
        Page who = phone.follow(phone.submit(phone.get(asked.link("Vic")), "main form", Map.of()));
        Page many = phone.submitAll(who, "main form", Map.of("q.who", List.of("council", "trust", "carers")));
        assertEquals(422, many.status());
        assertTrue(many.text().contains("Choose at most 2"), many.text());
        assertEquals(3, many.document().select("input[checked]").size());
    }

    @Test
    void anAnswerWithoutTheNoticeOnThePageIsNotStored() {
        Asked asked = Asked.open(peerbench);
        String link = asked.link("Wim");
        Page refused = peerbench.nobody().postWithoutToken(link + "/step/who", Map.of("q.who", "council"));

        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("shown with your organisation"), refused.text());
        String wim =
                asked.tool().questionnaires().respondents(asked.survey()).get(0).id();
        assertTrue(asked.tool().questionnaires().answers(wim).given().isEmpty());
    }

    @Test
    void aLinkOpensItsOwnSurveyAndNoOther() {
        Asked first = Asked.open(peerbench);
        Asked second = Asked.open(peerbench, "one", Asked.today().plusDays(3));
        String link = first.link("Xan");
        String other = second.link("Xan");
        assertFalse(peerbench.nobody().get(link).text().contains("Can you come?"));
        assertEquals(303, peerbench.nobody().get(link + "/step/yes").status());
        assertEquals(
                "Can you come?", peerbench.nobody().get(other + "/step/yes").title());
        assertEquals(
                404,
                peerbench
                        .nobody()
                        .get(link.substring(0, link.length() - 1) + "-")
                        .status());
    }

    @Test
    void aLinkIsNoSessionAndSaysNothingToOtherSites() {
        Asked asked = Asked.open(peerbench);
        Person phone = peerbench.nobody();
        Page page = phone.get(asked.link("Yan"));
        assertEquals("", page.header("Set-Cookie"));
        assertEquals("no-referrer", page.header("Referrer-Policy"));
        assertEquals("no-store", page.header("Cache-Control"));
        assertEquals(303, phone.get("/surveys").status());
    }

    @Test
    void closedTakenBackAndRunOutLinksSaySo() {
        Asked closed = Asked.open(peerbench);
        String link = closed.link("Zoe");
        peerbench.as(Role.COORDINATOR).post(closed.path() + "/close", Map.of());
        assertEquals("This survey is closed", peerbench.nobody().get(link).title());
        assertEquals(
                "This survey is closed",
                peerbench.nobody().postWithoutToken(link + "/start", Map.of()).title());

        Asked taken = Asked.open(peerbench);
        String revoked = taken.link("Abe");
        String abe =
                taken.tool().questionnaires().respondents(taken.survey()).get(0).id();
        peerbench.as(Role.COORDINATOR).post(taken.path() + "/respondents/" + abe + "/revoke", Map.of());
        Page gone = peerbench.nobody().get(revoked);
        assertEquals(410, gone.status());
        assertTrue(gone.text().contains("taken back"), gone.text());

        Asked old = Asked.open(peerbench);
        String expired = old.link("Bea");
        LocalDate longAgo = Asked.today().minusDays(60);
        old.write(tx -> {
            tx.questionnaires().reopen(old.survey(), longAgo);
            return null;
        });
        Page over = peerbench.nobody().get(expired);
        assertEquals(410, over.status());
        assertTrue(over.text().contains("has run out"), over.text());
    }

    @Test
    void aTaskIsDoneOnce() {
        Asked task = Asked.open(peerbench, "one", Asked.today().plusDays(3));
        String link = task.link("Cat");
        Person phone = peerbench.nobody();
        Page step = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        Page thanks = phone.follow(phone.submit(step, "main form", Map.of("q.come", "yes")));
        assertEquals("Thank you", thanks.title());
        Page again = phone.submit(step, "main form", Map.of("q.come", "no"));
        assertEquals(link + "/thanks", again.redirect());
        String cat =
                task.tool().questionnaires().respondents(task.survey()).get(0).id();
        assertEquals(
                "yes",
                task.tool()
                        .questionnaires()
                        .answers(cat)
                        .to("come")
                        .orElseThrow()
                        .value());
    }

    @Test
    void whoWouldRatherNotIsNotReminded() {
        Asked asked = Asked.open(peerbench);
        String link = asked.link("Dan");
        asked.add("Eve");
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Person phone = peerbench.nobody();
        phone.submit(phone.get(link + "/decline"), "main form", Map.of());
        assertEquals(200, coordinator.post("/messages/mail-merge", Map.of()).status());
        assertEquals(303, coordinator.post("/messages/all-sent", Map.of()).status());

        coordinator.post(asked.path() + "/remind", Map.of());
        coordinator.post(asked.path() + "/remind", Map.of());

        List<Respondent> all = asked.tool().questionnaires().respondents(asked.survey());
        assertEquals(Respondent.Progress.DECLINED, all.get(0).progress());
        assertEquals(
                Message.State.WITHDRAWN,
                asked.tool().outbox().ofRespondent(all.get(0).id()).get(0).state());
        assertEquals(1, asked.tool().outbox().ofRespondent(all.get(0).id()).size());
        assertEquals(2, asked.tool().outbox().ofRespondent(all.get(1).id()).size());
    }

    @Test
    void aCoordinatorWalksThroughThePreviewAndSavesNothing() {
        Asked asked = Asked.open(peerbench);
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page who = coordinator.get(asked.path() + "/preview");
        assertEquals("Who do you work with?", who.title());
        Page closely = coordinator.get(asked.path() + "/preview?at=who&q.who=council");
        assertEquals("How closely?", closely.title());
        Page trust = coordinator.get(asked.path() + "/preview?at=closely&q.who=council&q.closely.council=2");
        assertEquals("How reliable are they?", trust.title());
        assertEquals(0, asked.tool().questionnaires().turnout(asked.survey()).invited());
    }

    @Test
    void wordsAreChangedAndTranslatedForOneSurvey() {
        Asked asked = Asked.open(peerbench);
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page english = coordinator.get(asked.path() + "/wording");
        coordinator.submit(english, "main form[method=post]", Map.of("partners.who", "Who's with you?"));
        Page welsh = coordinator.get(asked.path() + "/wording?language=cy");
        coordinator.submit(welsh, "main form[method=post]", Map.of("partners.who", "Gyda phwy?"));
        String link = asked.link("Fay");
        Person phone = peerbench.nobody();
        Page first = phone.get(link);
        assertEquals(
                "Who's with you?",
                phone.follow(phone.submit(first, "main form", Map.of("language", "en")))
                        .title());
        assertEquals(
                "Gyda phwy?",
                phone.follow(phone.submit(first, "main form", Map.of("language", "cy")))
                        .title());
    }

    @Test
    void buttonsAndNoticesAreTranslatedToo() {
        Asked asked = Asked.open(peerbench);
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page welsh = coordinator.get(asked.path() + "/wording?language=cy");
        coordinator.submit(
                welsh,
                "main form[method=post]",
                Map.of("survey.act.continue", "Cadw a pharhau", "survey.where", "Cam {0} o {1}"));
        Person phone = peerbench.nobody();
        Page who = phone.follow(phone.submit(phone.get(asked.link("Gwen")), "main form", Map.of("language", "cy")));

        assertEquals("Cadw a pharhau", who.document().select("main form button").text());
        assertTrue(who.text().contains("Cam 1 o 2"), who.text());
        assertTrue(who.text().contains("I don’t know"), who.text());
    }

    @Test
    void wordsThatStayAsTheyWereAreNotKept() {
        Asked asked = Asked.open(peerbench);
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page english = coordinator.get(asked.path() + "/wording");
        assertTrue(english.text().contains("we would like to hear from you"), english.text());
        coordinator.submit(english, "main form[method=post]", Map.of("survey.text.thanks", "Much obliged."));

        assertEquals(
                List.of("survey.text.intro", "survey.text.thanks"),
                asked.tool()
                        .database()
                        .read(sql -> sql.createQuery(
                                        "select name from survey_wording where survey_id = :survey order by name")
                                .bind("survey", asked.survey())
                                .mapTo(String.class)
                                .list()));
    }

    @Test
    void nobodyIsRemindedWhileTheirInvitationWaits() {
        Asked asked = Asked.open(peerbench);
        asked.add("Hana");
        Page page = peerbench.as(Role.COORDINATOR).get(asked.path());

        assertTrue(page.text().contains("One message about this survey has not gone out"), page.text());
        assertTrue(page.document().select("form[action$=/remind]").isEmpty());
    }
}
