package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Joint;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.templates.JterecordGenerated;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.LastDay;

/** What can be recorded about a post: one choice away from each form, and what is to do next after a departure. */
public final class RecordPage {
    private RecordPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts, Content token, List<String> notes, List<Step> steps, List<Holder> holders, List<Act> acts) {}

    /** A link to a form. */
    public record Act(String label, String path) {}

    /** What is to do next. */
    public record Step(String sentence, String act, String path) {}

    /** Somebody who holds, held, or is to hold the post. */
    public record Holder(
            String who, String held, String next, boolean secret, String stays, long revision, List<Act> acts) {}

    static Answer show(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Place place = seat.place();
        Texts texts = place.texts();
        List<Holding> holdings = new ArrayList<>(seat.history().holdings());
        java.util.Collections.reverse(holdings);
        Model model = new Model(
                texts,
                request.formToken(),
                seat.notes(),
                steps(seat),
                holdings.stream().map(holding -> holder(seat, holding)).toList(),
                acts(seat));
        return View.of(texts.of("record.title", seat.label()), Template.of(JterecordGenerated::render, model))
                .context(seat.about())
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    private static List<Step> steps(Seat seat) {
        Place place = seat.place();
        Texts texts = place.texts();
        List<Step> steps = new ArrayList<>(outcomes(seat));
        steps.addAll(merged(seat));
        List<Holding> now = seat.history().on(place.today());
        for (Holding holding : now) {
            boolean leaves = holding.outlook().kind().equals(Optional.of(EndKind.ANNOUNCED));
            if (leaves && holding.person() != null) {
                steps.add(new Step(
                        texts.of("record.step.handover", place.names().said(holding)),
                        texts.of("record.step.handover.act"),
                        place.path("people/" + holding.person() + "/leaving")));
            }
            boolean due = holding.outlook()
                    .end()
                    .map(end -> !end.latest().isAfter(place.today()))
                    .orElse(false);
            if (due) {
                steps.add(new Step(
                        texts.of("record.step.due", place.names().said(holding)),
                        texts.of("record.left"),
                        place.path("holders/" + holding.id() + "/left")));
            }
        }
        boolean goes =
                now.stream().allMatch(holding -> holding.outlook().kind().equals(Optional.of(EndKind.ANNOUNCED)));
        if (goes && !seat.history().holdings().isEmpty()) {
            steps.add(new Step(
                    texts.of(now.isEmpty() ? "record.step.empty" : "record.step.cover"),
                    texts.of("record.cover"),
                    path(seat, "cover")));
        }
        return steps;
    }

    private static List<Step> outcomes(Seat seat) {
        Place place = seat.place();
        return place
                .context()
                .database()
                .read(sql -> new Elections(sql).of(place.area().id()))
                .stream()
                .filter(election ->
                        !election.undecided(seat.history(), place.today()).isEmpty())
                .map(election -> new Step(
                        place.texts().of("record.step.election", election.label()),
                        place.texts().of("election.outcome"),
                        place.path("elections/" + election.id() + "/outcome")))
                .toList();
    }

    /** The directory says that the organisation went into another, and the post is still here. */
    private static List<Step> merged(Seat seat) {
        Place place = seat.place();
        return seat.history().post().organisation().stream()
                .flatMap(id -> place.context().directory().organisation(id).stream())
                .filter(each -> !each.successors().isEmpty())
                .filter(each -> AcrossForm.posts(each.id(), place).contains(seat.history()))
                .map(each -> new Step(
                        place.texts()
                                .of(
                                        "record.step.merged",
                                        each.name(),
                                        each.successors().stream()
                                                .map(place.names()::organisation)
                                                .collect(Collectors.joining("; "))),
                        place.texts().of("record.step.merged.act"),
                        place.path("organisations/" + each.id() + "/across")))
                .toList();
    }

    private static List<Act> acts(Seat seat) {
        Texts texts = seat.place().texts();
        return List.of(
                new Act(texts.of("record.fill"), path(seat, "fill")),
                new Act(texts.of("record.cover"), path(seat, "cover")),
                new Act(texts.of("record.plan"), path(seat, "plan")),
                new Act(texts.of("record.edit"), path(seat, "edit")),
                new Act(texts.of("record.carry"), path(seat, "carry")),
                new Act(texts.of("record.end"), path(seat, "end")),
                new Act(texts.of("record.remove"), path(seat, "remove")));
    }

    private static String path(Seat seat, String form) {
        return seat.place().path("posts/" + seat.history().post().id() + "/" + form);
    }

    private static Holder holder(Seat seat, Holding holding) {
        Place place = seat.place();
        Texts texts = place.texts();
        Outlook outlook = holding.outlook();
        boolean over = holding.held().endedBy(place.today()) == Certainty.YES;
        boolean leaves = outlook.kind().equals(Optional.of(EndKind.ANNOUNCED))
                && holding.held().until().isEmpty();
        String base = place.path("holders/" + holding.id());
        List<Act> acts = new ArrayList<>();
        if (!over) {
            acts.add(new Act(texts.of(leaves ? "record.leaves.change" : "record.leaves"), base + "/leaves"));
            acts.add(new Act(texts.of("record.left"), base + "/left"));
            acts.add(new Act(texts.of("record.way"), base + "/way"));
            acts.add(new Act(texts.of("record.away"), base + "/away"));
            if (holding.person() != null) {
                acts.add(new Act(texts.of("record.joint"), base + "/joint"));
            }
        }
        acts.add(new Act(texts.of("record.correct"), base + "/edit"));
        acts.add(new Act(texts.of("record.takeOut"), base + "/remove"));
        return new Holder(
                place.names().said(holding),
                held(holding, place)
                        + new Joint(place)
                                .said(holding)
                                .map(joint -> ". " + joint)
                                .orElse(""),
                next(outlook, leaves, place),
                outlook.embargoedOn(place.today()),
                leaves ? base + "/stays" : "",
                holding.revision(),
                acts);
    }

    private static String held(Holding holding, Place place) {
        Texts texts = place.texts();
        Slice last = holding.sliceOn(place.today())
                .orElse(holding.slices().get(holding.slices().size() - 1));
        String since = holding.held().from().map(place.dates()::of).orElse(texts.of("area.since.unknown"));
        String way = Fields.capital(place.words().of(last));
        return holding.held()
                .until()
                .map(end -> texts.of("record.from.to", way, since, place.dates().of(LastDay.said(end))))
                .orElse(texts.of("record.since", way, since, checked(holding, texts)));
    }

    private static String checked(Holding holding, Texts texts) {
        return holding.source().verifiedOn().map(DateWords::of).orElse(texts.of("area.never"));
    }

    private static String next(Outlook outlook, boolean leaves, Place place) {
        Texts texts = place.texts();
        Optional<String> last = outlook.end().map(LastDay::said).map(place.dates()::of);
        if (leaves) {
            return last.map(day -> texts.of("area.next.leaves", day)).orElse(texts.of("area.next.leaves.noDay"));
        }
        return last.map(day -> texts.of("area.next.until", day)).orElse("");
    }
}
