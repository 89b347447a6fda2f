package org.peerbench.host.transfer;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.host.change.ChangeSet;
import org.peerbench.host.table.Unreadable;

/** Why an import goes no further. */
final class Refusals {
    private Refusals() {}

    static Refusal unreadable(Unreadable reason) {
        String sentence = reason.message().sentence();
        Integer row = reason.row() > 0 ? reason.row() : null;
        return new Refusal(
                Refusal.Kind.INVALID,
                reason.code().name(),
                sentence,
                List.of(new Refusal.Fault(reason.column(), row, sentence)));
    }

    static Refusal conflict(String code, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.CONFLICT, code, Sentences.of(key, arguments));
    }

    static Refusal notHere() {
        return Refusal.notFound(Sentences.of("transfer.notHere"));
    }

    static Refusal blocked(List<ChangeSet> later) {
        List<Refusal.Fault> faults = later.stream()
                .map(set -> new Refusal.Fault(
                        null, null, Moments.full(set.at()) + ", " + set.authorName() + ": " + set.what()))
                .toList();
        String names =
                String.join("; ", faults.stream().map(Refusal.Fault::message).toList());
        return new Refusal(
                Refusal.Kind.CONFLICT, "LATER_CHANGES", Sentences.of("transfer.blocked", later.size(), names), faults);
    }
}
