package org.peerbench.host.questionnaire;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.templates.questionnaire.JterespondentGenerated;

/** What stands around the steps: beginning, checking, thanks, declining, and links that open nothing any more. */
final class FramePages {
    private final Door door;
    private final Keeping keeping;

    FramePages(Door door, Keeping keeping) {
        this.door = door;
        this.keeping = keeping;
    }

    Answer first(Sitting sitting, Request request) {
        if (sitting.isOver()) {
            return over(sitting);
        }
        SurveyTexts texts = sitting.texts();
        boolean begun = !sitting.seen().isEmpty();
        String day = DayText.of(sitting.survey().closesOn());
        List<String> sentences = List.of(
                texts.of("survey.hello", sitting.respondent().name()),
                texts.of(Wordings.INTRO),
                texts.of(begun ? "survey.resume" : "survey.begin", day));
        RespondentPage.Act act = new RespondentPage.Act(
                sitting.path() + "/start",
                texts.of(begun ? "survey.act.resume" : "survey.act.start"),
                languages(sitting));
        boolean declined = sitting.respondent().how() == Respondent.Progress.DECLINED;
        String said = declined ? texts.of("survey.declined") : null;
        List<RespondentPage.Way> ways = declined ? List.of() : List.of(insteadOfAnswering(sitting));
        return page(
                sitting,
                sitting.survey().title(),
                new RespondentPage(texts, said, sentences, List.of(), null, act, ways));
    }

    private static RespondentPage.Way insteadOfAnswering(Sitting sitting) {
        return sitting.hasFinished()
                ? new RespondentPage.Way(
                        sitting.path() + "/thanks", sitting.texts().of("survey.act.own"))
                : new RespondentPage.Way(
                        sitting.path() + "/decline", sitting.texts().of("survey.act.decline"));
    }

    Answer start(Sitting sitting, Request request) {
        if (sitting.isOver()) {
            return over(sitting);
        }
        keeping.start(sitting, request.form().value("language").orElse(""));
        return onward(sitting, sitting.next(sitting.steps()), "");
    }

    /** After a step was kept: the next one, which may follow from it. */
    Answer afterStep(Sitting before, Step saved) {
        Door.Behind behind = door.open(before.path().substring(SurveyLinks.PATH.length()));
        if (!(behind instanceof Door.Behind.Somebody somebody)) {
            return dead((Door.Behind.Nothing) behind);
        }
        Sitting now = somebody.sitting();
        Optional<Step> next = now.after(saved, now.steps());
        if (next.isEmpty() && now.survey().isTask()) {
            return send(now);
        }
        return onward(now, next, "?saved=1");
    }

    Answer check(Sitting sitting, Request request) {
        if (sitting.isOver()) {
            return over(sitting);
        }
        Optional<Step> unseen = sitting.next(sitting.steps());
        if (unseen.isPresent()) {
            return onward(sitting, unseen, "");
        }
        SurveyTexts texts = sitting.texts();
        RespondentPage.Act act = new RespondentPage.Act(
                sitting.path() + "/send",
                texts.of(sitting.hasFinished() ? "survey.act.done" : "survey.act.send"),
                List.of());
        String said = request.query("saved").isPresent() ? texts.of("survey.saved") : null;
        return page(
                sitting,
                texts.of("survey.check"),
                new RespondentPage(
                        texts,
                        said,
                        List.of(texts.of("survey.check.how")),
                        parts(sitting, true),
                        null,
                        act,
                        List.of()));
    }

    Answer send(Sitting sitting, Request request) {
        return send(sitting);
    }

    private Answer send(Sitting sitting) {
        if (sitting.isOver()) {
            return over(sitting);
        }
        Optional<Step> unseen = sitting.next(sitting.steps());
        if (unseen.isPresent()) {
            return onward(sitting, unseen, "");
        }
        keeping.finish(sitting);
        return Answer.Redirect.to(sitting.path() + "/thanks");
    }

    Answer thanks(Sitting sitting, Request request) {
        if (!sitting.hasFinished()) {
            return Answer.Redirect.to(sitting.path());
        }
        SurveyTexts texts = sitting.texts();
        Optional<Content> more = sitting.asking().closing(sitting.interview());
        String thanks = texts.of(Wordings.THANKS);
        String after = sitting.isOver()
                ? texts.of("survey.thanks.over")
                : texts.of("survey.thanks.until", DayText.of(sitting.survey().closesOn()));
        List<RespondentPage.Way> ways = sitting.isOver()
                ? List.of()
                : List.of(new RespondentPage.Way(sitting.path() + "/check", texts.of("survey.act.change")));
        return page(
                sitting,
                texts.of("survey.thanks"),
                new RespondentPage(
                        texts, null, List.of(thanks, after), parts(sitting, false), more.orElse(null), null, ways));
    }

    Answer askToDecline(Sitting sitting, Request request) {
        if (sitting.isOver()) {
            return over(sitting);
        }
        Texts texts = sitting.texts();
        RespondentPage.Act act =
                new RespondentPage.Act(sitting.path() + "/decline", texts.of("survey.act.decline.sure"), List.of());
        return page(
                sitting,
                texts.of("survey.decline"),
                new RespondentPage(
                        texts,
                        null,
                        List.of(texts.of("survey.decline.how")),
                        List.of(),
                        null,
                        act,
                        List.of(new RespondentPage.Way(sitting.path(), texts.of("survey.act.back")))));
    }

    Answer decline(Sitting sitting, Request request) {
        if (!sitting.isOver()) {
            keeping.decline(sitting);
        }
        return Answer.Redirect.to(sitting.path());
    }

    /** It is closed, or it was a task and is done. */
    Answer over(Sitting sitting) {
        SurveyTexts texts = sitting.texts();
        if (sitting.open()) {
            return Answer.Redirect.to(sitting.path() + "/thanks");
        }
        List<RespondentPage.Way> ways = sitting.hasFinished()
                ? List.of(new RespondentPage.Way(sitting.path() + "/thanks", texts.of("survey.act.own")))
                : List.of();
        String sentence = texts.of(sitting.hasFinished() ? "survey.over.answered" : "survey.over");
        return page(
                sitting,
                texts.of("survey.over.title"),
                new RespondentPage(
                        texts, null, List.of(sitting.survey().title(), sentence), List.of(), null, null, ways));
    }

    /** A link that opens nothing: said in one sentence, and what to do. */
    Answer dead(Door.Behind.Nothing nothing) {
        Texts texts = door.texts();
        List<String> sentences = nothing.title().isEmpty()
                ? List.of(texts.of(nothing.key()), texts.of("survey.dead.ask"))
                : List.of(nothing.title(), texts.of(nothing.key()), texts.of("survey.dead.ask"));
        View view = view(
                texts.of("survey.dead"), new RespondentPage(texts, null, sentences, List.of(), null, null, List.of()));
        return new View(view.title(), null, List.of(), null, view.body(), nothing.status()).answer();
    }

    private static List<RespondentPage.Language> languages(Sitting sitting) {
        return sitting.languages().size() < 2
                ? List.of()
                : sitting.languages().stream()
                        .map(code -> new RespondentPage.Language(
                                code,
                                languageName(code),
                                code.equals(sitting.respondent().language())))
                        .toList();
    }

    /** In the language itself: whoever looks for it reads it. */
    static String languageName(String code) {
        Locale language = Locale.forLanguageTag(code);
        return language.getDisplayLanguage(language);
    }

    private static List<OwnAnswers.Part> parts(Sitting sitting, boolean changeable) {
        OwnAnswers own = new OwnAnswers(sitting.texts(), sitting.interview().answers(), sitting.combined());
        return sitting.steps().stream()
                .map(step -> own.of(step, changeable ? sitting.stepPath(step) + "?change=1" : null))
                .toList();
    }

    private static Answer onward(Sitting sitting, Optional<Step> next, String query) {
        return Answer.Redirect.to(next.map(sitting::stepPath).orElse(sitting.path() + "/check") + query);
    }

    private static Answer page(Sitting sitting, String title, RespondentPage model) {
        return view(title, model).in(sitting.language()).answer();
    }

    private static View view(String title, RespondentPage model) {
        return View.of(title, content(model));
    }

    static Content content(RespondentPage model) {
        return Template.of(JterespondentGenerated::render, model);
    }
}
