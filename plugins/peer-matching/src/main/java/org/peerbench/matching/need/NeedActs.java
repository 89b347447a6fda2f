package org.peerbench.matching.need;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.urgency.Urgency;

/** What is done to a need with one press: confirm, pause, close, open again, another urgency. */
final class NeedActs {
    private NeedActs() {}

    /** Moves it to another state. */
    static Answer state(Request request, ToolContext context) {
        Need need = Reach.own(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        Need.State to = entered.choice("state", Need.State.class)
                .orElseThrow(() -> Refusal.invalid(
                        "STATE", "state", context.texts().of("entry.choice.wrong", entered.text("state"))));
        Need changed = to == Need.State.CONFIRMED && need.confirmed().isEmpty()
                ? confirmed(need, request, context, entered)
                : need.in(to);
        return Saved.need(request, context, changed.seen(Saved.revision(request)), "need.state." + to.name());
    }

    private static Need confirmed(Need need, Request request, ToolContext context, Entered entered) {
        LocalDate today = LocalDate.now(context.clock());
        if (!request.may(Permissions.ARRANGE, null)) {
            return need.confirmed(
                    new Need.Confirmed(request.viewer().name(), today, Need.Way.SIGNED_IN, Optional.empty()));
        }
        String by = entered.text("by");
        if (by.isEmpty()) {
            throw Refusal.invalid("CONFIRMED_BY", "by", context.texts().of("need.confirm.by.missing"));
        }
        return need.confirmed(new Need.Confirmed(by, today, Need.Way.TOLD, Optional.empty()));
    }

    /** Sets the coordinator's own urgency, or takes it back; what was worked out stays beside it. */
    static Answer move(Request request, ToolContext context) {
        Need need = Reach.own(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        if (entered.text("moved").isEmpty()) {
            Need back = need.moved(Optional.empty()).seen(Saved.revision(request));
            return Saved.need(request, context, back, "need.move.back");
        }
        int tier = entered.number("moved", Urgency.MOST, Urgency.LEAST);
        String reason = entered.needed("reason", "need.move.reason.missing");
        entered.orRefuse();
        Need.Moved moved = new Need.Moved(tier, reason, request.viewer().name(), LocalDate.now(context.clock()));
        return Saved.need(
                request, context, need.moved(Optional.of(moved)).seen(Saved.revision(request)), "need.move.done");
    }
}
