package org.peerbench.matching.support;

import java.util.Optional;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.life.Act;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.StoredSupport;

/**
 * A step to be taken.
 *
 * @param step   as it is kept, such as {@code ACCEPT}
 * @param reason for coordinators only; may be blank
 * @param detail for both sides; may be blank
 * @param more   what else is stored with it
 */
record Taking(Act act, String step, String reason, String detail, More more) {
    /** Stores something in the same transaction. */
    @FunctionalInterface
    interface More {
        /** Nothing else. */
        More NOTHING = (tx, support, side) -> {};

        /** Stores it; the support is as it is after the step, the side the one for which it was taken. */
        void write(Transaction tx, StoredSupport support, Optional<Side> side);
    }

    /** A step that says nothing more. */
    static Taking of(Act act, String step) {
        return new Taking(act, step, "", "", More.NOTHING);
    }
}
