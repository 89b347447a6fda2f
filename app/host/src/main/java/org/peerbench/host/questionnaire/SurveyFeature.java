package org.peerbench.host.questionnaire;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/** Surveys: the pages behind personal links, and those of coordinators. */
public final class SurveyFeature implements Tool {
    static final String PATH = "surveys";
    private static final int POSITION = 50;

    private final AnswerPages answers;
    private final SurveyListPage list;
    private final SurveyPage one;
    private final SurveyActs acts;
    private final WordingPage wording;
    private final PreviewPage preview;

    /**
     * The pages over their services.
     *
     * @param running the tools that run now
     * @param links   makes personal links
     */
    public SurveyFeature(
            Database database, Supplier<List<Generation>> running, ToolGate gate, Clock clock, SurveyLinks links) {
        Texts texts = Invitations.texts();
        Door door = new Door(database, running, gate, clock, texts);
        answers = new AnswerPages(door, new Keeping(clock, texts));
        list = new SurveyListPage(running);
        one = new SurveyPage(running, gate);
        acts = new SurveyActs(one, links, survey -> Asking.of(running, gate, survey));
        wording = new WordingPage(running, gate);
        preview = new PreviewPage(running, gate);
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(Invitations.BUNDLE);
        to.navigation(new NavigationItem("survey.title", PATH, POSITION, HostPermissions.COORDINATE.key()));
        to.personalData(HeldAnswers.data());
        answers.contribute(to);
        list.contribute(to);
        one.contribute(to);
        acts.contribute(to);
        wording.contribute(to);
        preview.contribute(to);
        to.today(SurveysDue.contribution());
    }
}
