package org.peerbench.host.directory;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.FormErrors;

/**
 * What became of a save.
 *
 * @param <T> the record
 */
public sealed interface Saving<T> {
    /** It is stored. */
    record Saved<T>(T record) implements Saving<T> {}

    /** Nothing is stored, because of these faults. */
    record Rejected<T>(List<Fault> faults) implements Saving<T> {
        public Rejected {
            faults = List.copyOf(faults);
        }

        /** The faults for a form. */
        public FormErrors errors() {
            FormErrors errors = new FormErrors();
            faults.forEach(fault -> errors.add(fault.field(), fault.sentence()));
            return errors;
        }

        /** The faults for a program. */
        public Refusal refusal() {
            boolean taken = faults.stream().anyMatch(fault -> fault.key().equals("directory.code-taken"));
            return new Refusal(
                    taken ? Refusal.Kind.CONFLICT : Refusal.Kind.INVALID,
                    taken ? "CODE_TAKEN" : "INVALID",
                    faults.get(0).sentence(),
                    faults.stream()
                            .map(fault -> new Refusal.Fault(fault.field(), null, fault.sentence()))
                            .toList());
        }
    }

    /**
     * The stored record.
     *
     * @throws Refusal if it was rejected
     */
    default T orRefuse() {
        if (this instanceof Rejected<T> rejected) {
            throw rejected.refusal();
        }
        return ((Saved<T>) this).record();
    }
}
