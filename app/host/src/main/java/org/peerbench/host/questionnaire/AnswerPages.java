package org.peerbench.host.questionnaire;

import java.util.function.BiFunction;
import org.peerbench.api.Contributions;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.PageHandler;
import org.peerbench.api.page.Request;
import org.peerbench.host.access.HostPermissions;

/** The pages behind a personal link. Who holds the link is the respondent; there is no session and no cookie. */
final class AnswerPages {
    private static final String LINK = "link";
    private static final String ROOT = "answer/{" + LINK + "}";
    private static final String WHO = HostPermissions.LINK.key();

    private final Door door;
    private final StepPages steps;
    private final FramePages frames;

    AnswerPages(Door door, Keeping keeping) {
        this.door = door;
        frames = new FramePages(door, keeping);
        steps = new StepPages(keeping, frames);
    }

    void contribute(Contributions to) {
        page(to, "", frames::first);
        action(to, "/start", frames::start);
        page(to, "/step/{step}", steps::show);
        action(to, "/step/{step}", steps::save);
        page(to, "/check", frames::check);
        action(to, "/send", frames::send);
        page(to, "/thanks", frames::thanks);
        page(to, "/decline", frames::askToDecline);
        action(to, "/decline", frames::decline);
    }

    private void page(Contributions to, String path, BiFunction<Sitting, Request, Answer> handler) {
        to.page(new Page(ROOT + path, WHO, entering(handler)));
    }

    private void action(Contributions to, String path, BiFunction<Sitting, Request, Answer> handler) {
        to.action(new Action(ROOT + path, WHO, entering(handler)));
    }

    private PageHandler entering(BiFunction<Sitting, Request, Answer> handler) {
        return (request, context) -> {
            Door.Behind behind = door.open(request.path(LINK));
            return behind instanceof Door.Behind.Somebody somebody
                    ? handler.apply(somebody.sitting(), request)
                    : frames.dead((Door.Behind.Nothing) behind);
        };
    }
}
