package org.peerbench.leadership.importing;

import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Finding;
import org.peerbench.leadership.exchange.Repair;

/** What is said of a row, in words. */
record Sentences(Texts texts) {
    Finding of(Repair repair) {
        return new Finding(
                repair.row(),
                repair.column(),
                repair.code().name(),
                repair.code().leavesOut() ? Finding.Severity.ERROR : Finding.Severity.WARN,
                texts.of("exchange." + repair.code().name(), repair.row(), repair.value()));
    }
}
