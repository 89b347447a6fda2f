package org.peerbench.matching.need;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.urgency.Urgency;

/** What a program says of a need beside what is needed: another urgency, another state, and the area's word. */
record Saying(Request request, ToolContext context, LocalDate today) {
    Need moved(Need need, Optional<NeedRecord.Moved> sent, Entered entered) {
        boolean same = sent.map(NeedRecord.Moved::tier).equals(need.moved().map(Need.Moved::tier))
                && sent.map(NeedRecord.Moved::reason).equals(need.moved().map(Need.Moved::reason));
        if (same) {
            return need;
        }
        if (!request.may(Permissions.ARRANGE, null)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "FORBIDDEN", context.texts().of("need.move.notYours"));
        }
        if (sent.isPresent() && (sent.get().tier() < Urgency.MOST || sent.get().tier() > Urgency.LEAST)) {
            entered.wrong("moved", "entry.number.wrong", Urgency.MOST, Urgency.LEAST);
        }
        if (sent.isPresent() && sent.get().reason().isBlank()) {
            entered.wrong("moved", "need.move.reason.missing");
        }
        return need.moved(sent.map(moved ->
                new Need.Moved(moved.tier(), moved.reason(), request.viewer().name(), today)));
    }

    Need state(Need need, Optional<String> sent, Optional<NeedRecord.Confirmed> word, Entered entered) {
        if (sent.isEmpty()) {
            return need;
        }
        Optional<Need.State> state = Arrays.stream(Need.State.values())
                .filter(each -> each.name().equals(sent.get()))
                .findFirst();
        if (state.isEmpty()) {
            entered.wrong("state", "entry.choice.wrong", sent.get());
            return need;
        }
        if (state.get() != Need.State.CONFIRMED || need.confirmed().isPresent()) {
            return need.in(state.get());
        }
        if (!request.may(Permissions.ARRANGE, null)) {
            return need.confirmed(
                    new Need.Confirmed(request.viewer().name(), today, Need.Way.SIGNED_IN, Optional.empty()));
        }
        Optional<String> by = word.map(NeedRecord.Confirmed::by).filter(text -> !text.isBlank());
        if (by.isEmpty()) {
            entered.wrong("confirmed", "need.confirm.by.missing");
        }
        return need.confirmed(new Need.Confirmed(by.orElse(""), today, Need.Way.TOLD, Optional.empty()));
    }
}
