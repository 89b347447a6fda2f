package org.peerbench.relationships.signal;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.signal.Signal;

/**
 * Everything the tool sees in an area, at most one signal for each matter. Where nothing is recorded there are no
 * signals: silence is not a need. Everybody reads signals, so none names a person.
 */
public final class PartnershipSignals {
    private static final List<Look> LOOKS = List.of(
            Seats::look,
            HospitalAside::look,
            Leavers::look,
            OnePerson::look,
            Agreed::unsigned,
            Agreed::onPaperOnly,
            Confirmation::few,
            FallingTrust::look,
            DifferentViews::look,
            Unconfirmed::look,
            OldReports::look,
            Agreed::unwritten,
            Confirmation::strong,
            Agreed::coalition);

    private PartnershipSignals() {}

    /** What the records say about an area on a day. */
    public static List<Signal> see(Area area, LocalDate day, ToolContext context) {
        Facts facts = Facts.of(area, day, context);
        if (facts.network().actors().isEmpty()) {
            return List.of();
        }
        return LOOKS.stream().flatMap(look -> look.look(facts)).toList();
    }
}
