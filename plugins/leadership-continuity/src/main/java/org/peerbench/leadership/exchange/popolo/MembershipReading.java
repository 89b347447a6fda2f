package org.peerbench.leadership.exchange.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.Repair;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.time.During;

/** Reads one membership, whose dates are known to be possible. */
final class MembershipReading {
    private MembershipReading() {}

    static FileHolding of(
            JsonNode node, int number, String post, String person, During held, Source source, List<Repair> said)
            throws Dated.Impossible {
        JsonNode more = Fields.extension(node);
        return new FileHolding(
                List.of(number),
                post,
                person,
                held,
                slices(more, held, number, said),
                Fields.maybe(more, "joint_group_id"),
                new Outlook(
                        Dated.extended(node, "notice_given_on"),
                        Dated.extended(node, "announced_on"),
                        Dated.extended(node, "expected_end"),
                        word(EndKind.class, more, "expected_end_kind", number, Repair.Code.UNKNOWN_KIND, said)),
                word(EndReason.class, more, "end_reason", number, Repair.Code.UNKNOWN_REASON, said),
                source,
                "");
    }

    private static <E extends Enum<E>> Optional<E> word(
            Class<E> kind, JsonNode more, String field, int number, Repair.Code unknown, List<Repair> said) {
        String word = Fields.text(more, field);
        Optional<E> known = Word.read(kind, word);
        if (known.isEmpty() && !word.isEmpty()) {
            said.add(new Repair(number, field, unknown, word));
        }
        return known;
    }

    /** Parts that do not tile the whole say nothing. */
    private static List<Slice> slices(JsonNode more, During held, int number, List<Repair> said)
            throws Dated.Impossible {
        List<Slice> slices = new ArrayList<>();
        for (JsonNode each : more.path("slices")) {
            slices.add(new Slice(
                    Word.basis(Fields.text(each, "basis")).orElse(Basis.UNKNOWN),
                    each.path("absent").asBoolean(false),
                    new During(
                            Dated.date(Fields.text(each, "start_date")), Dated.date(Fields.text(each, "end_date")))));
        }
        if (tile(slices, held)) {
            return slices;
        }
        if (!slices.isEmpty()) {
            said.add(new Repair(number, "slices", Repair.Code.PARTS_DROPPED, ""));
        }
        return List.of(new Slice(Basis.UNKNOWN, false, held));
    }

    private static boolean tile(List<Slice> slices, During held) {
        if (slices.isEmpty()
                || !slices.get(0).during().from().equals(held.from())
                || !slices.get(slices.size() - 1).during().until().equals(held.until())) {
            return false;
        }
        for (int i = 1; i < slices.size(); i++) {
            Optional<?> start = slices.get(i).during().from();
            if (start.isEmpty() || !slices.get(i - 1).during().until().equals(start)) {
                return false;
            }
        }
        return slices.stream().noneMatch(slice -> slice.during().impossible());
    }
}
