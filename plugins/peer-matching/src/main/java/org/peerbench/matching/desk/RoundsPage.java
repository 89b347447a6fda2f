package org.peerbench.matching.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.need.LeftOut;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.rounds.Making;
import org.peerbench.matching.rounds.RunJob;
import org.peerbench.matching.templates.JteroundsGenerated;

/** All rounds, and a new one. */
public final class RoundsPage {
    private static final int MOST = 200;

    private RoundsPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param settings fields that few will want to change
     * @param open     whether these are shown at once, since one of them is wrong
     * @param rule     where it stands whether a colleague must look at each round
     * @param weights  what a fit is made of, and how much of each
     */
    public record Model(
            Texts texts,
            Content token,
            Content errors,
            Content name,
            List<Content> settings,
            boolean open,
            List<Content> weights,
            boolean weightsOpen,
            List<Line> rounds,
            String rule,
            List<LeftOut> leftOut,
            String action) {}

    /** A round in the list. */
    public record Line(String name, String path, String made, String by, Tag state) {}

    static Answer show(Request request, ToolContext context) {
        return view(request, context, StartForm.fresh(context.texts())).answer();
    }

    static Answer start(Request request, ToolContext context) {
        StartForm form = StartForm.of(new Entered(request.form(), context.texts()), context.texts());
        Settings settings = form.settings();
        if (!form.entered().fine()) {
            return view(request, context, form).answer();
        }
        String id;
        try {
            id = Making.draft(form.name(), settings, request.author(), context);
        } catch (Refusal refusal) {
            form.entered().errors().add("name", refusal.getMessage());
            return view(request, context, form).answer();
        }
        String run = RunJob.start(id, request.author(), context);
        return Answer.Redirect.to(new Place(context).running(id, run));
    }

    private static View view(Request request, ToolContext context, StartForm form) {
        Texts texts = context.texts();
        Place place = new Place(context);
        List<StoredRound> rounds = context.database().read(sql -> new StoredRounds(sql).page(Optional.empty(), MOST));
        Model model = new Model(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("entry.problem"), form.entered().errors()),
                form.nameField(),
                form.settingFields(),
                form.settingWrong(),
                form.weightFields(),
                form.weightsWrong(),
                rounds.stream().map(round -> line(round, place, texts)).toList(),
                context.path("round-rule"),
                LeftOut.all(context),
                place.rounds());
        View view = View.of(texts.of("desk.rounds.title"), Template.of(JteroundsGenerated::render, model))
                .context(texts.of("desk.rounds.context", rounds.size()))
                .under(place.aboveRounds());
        return form.entered().fine() ? view : view.invalid();
    }

    private static Line line(StoredRound round, Place place, Texts texts) {
        return new Line(
                round.name(),
                place.round(round.id()),
                DayInWords.of(round.made()),
                round.by(),
                state(round.status(), texts));
    }

    static Tag state(StoredRound.Status status, Texts texts) {
        Tag.Kind kind = switch (status) {
            case DRAFT -> Tag.Kind.NEUTRAL;
            case PROPOSED, UNDER_REVIEW -> Tag.Kind.WATCH;
            case APPROVED, PUBLISHED -> Tag.Kind.STRENGTH;
        };
        return new Tag(kind, texts.of("desk.state." + status.name()));
    }
}
