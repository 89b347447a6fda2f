package org.peerbench.leadership.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.record.Plans;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.Words;

/** How far the succession in a post is arranged; nobody is named. */
final class PlanForm {
    private PlanForm() {}

    static Answer show(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Plan plan = stored(seat, context);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("state", Words.code(plan.state()));
        values.put("start", plan.startBy().map(Edtf::text).orElse(""));
        values.put("revision", String.valueOf(plan.revision()));
        return view(request, seat, Entered.fresh(values, seat.place().texts())).answer();
    }

    private static Plan stored(Seat seat, ToolContext context) {
        return context.database()
                .read(sql -> new Plans(sql)
                        .find(seat.place().area().id(), seat.history().post().id()));
    }

    private static View view(Request request, Seat seat, Entered entered) {
        Texts texts = seat.place().texts();
        Fields fields = new Fields(entered, texts)
                .radios(
                        "state",
                        "plan.state",
                        Fields.options(Plan.State.values(), state -> texts.of("plan.state." + Words.code(state))))
                .date("start", "plan.start");
        return new FormPage(
                        seat.place(),
                        texts.of("plan.title", seat.label()),
                        seat.about(),
                        seat.notes(),
                        seat.place().path("posts/" + seat.history().post().id() + "/plan"),
                        seat.path(),
                        texts.of("entry.save"),
                        Map.of("revision", entered.text("revision")),
                        fields.list())
                .view(request, entered);
    }

    static Answer save(Request request, ToolContext context) {
        Seat seat = Seat.ofPost(request, context);
        Place place = seat.place();
        Entered entered = new Entered(request.form(), place.texts());
        Optional<Plan.State> state = entered.choice("state", Plan.State.class);
        if (state.isEmpty()) {
            entered.wrong("state", "plan.state.missing");
        }
        Optional<Edtf> start = entered.date("start");
        if (!entered.fine()) {
            return view(request, seat, entered).answer();
        }
        Plan before = stored(seat, context);
        Plan plan = new Plan(before.id(), before.post(), state.get(), start, entered.revision("revision"));
        String what =
                place.texts().of("plan.done", seat.label(), place.texts().of("plan.state." + Words.code(state.get())));
        return context.database().write(request.author(), what, tx -> {
            new Plans(tx.sql()).put(tx.changes(), place.area().id(), plan);
            return Answer.Redirect.to(seat.path())
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
