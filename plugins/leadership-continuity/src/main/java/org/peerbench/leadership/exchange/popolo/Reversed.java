package org.peerbench.leadership.exchange.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.leadership.exchange.EndConvention;
import org.peerbench.leadership.exchange.Repair;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** When a membership lasted, put right where its dates or those of its term cannot be. */
record Reversed(Map<String, JsonNode> terms, EndConvention convention, List<Repair> said) {
    During held(JsonNode membership, int number) throws Dated.Impossible {
        Optional<Edtf> from = Dated.read(membership, "start_date");
        Optional<Edtf> until = Dated.read(membership, "end_date").map(convention::first);
        String period = Fields.text(membership, "legislative_period_id");
        JsonNode term = terms.get(period);
        boolean inherited = false;
        if (term != null) {
            Optional<Edtf> first = Dated.read(term, "start_date");
            Optional<Edtf> last = Dated.read(term, "end_date").map(convention::first);
            inherited = from.isEmpty() && first.isPresent();
            if (inherited || until.isEmpty() && last.isPresent()) {
                said.add(new Repair(number, null, Repair.Code.FROM_TERM, period));
            }
            from = from.or(() -> first);
            until = until.or(() -> last);
        }
        return straight(new During(from, until), inherited, number);
    }

    private During straight(During held, boolean inherited, int number) {
        if (!held.impossible()) {
            if (held.from().isEmpty()) {
                said.add(new Repair(number, "start_date", Repair.Code.START_UNKNOWN, ""));
            }
            return held;
        }
        String dates = held.from().get() + " to " + held.until().get();
        if (inherited) {
            said.add(new Repair(number, "start_date", Repair.Code.START_DROPPED, dates));
            return new During(Optional.empty(), held.until());
        }
        said.add(new Repair(number, "start_date", Repair.Code.SWAPPED, dates));
        return new During(held.until(), held.from());
    }
}
