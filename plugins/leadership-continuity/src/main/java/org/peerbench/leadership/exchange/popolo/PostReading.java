package org.peerbench.leadership.exchange.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.exchange.Ahead;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.Repair;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** Reads one post. */
final class PostReading {
    private PostReading() {}

    static FilePost of(JsonNode node, String key, String label, List<Repair> said) throws Dated.Impossible {
        JsonNode more = Fields.extension(node);
        return new FilePost(
                key,
                Fields.ids(node, "organization_id").stream().findFirst().orElse(""),
                label,
                Word.key(Fields.text(node, "role")),
                new FilePost.Weight(
                        Fields.number(more, "seats"),
                        Word.read(SeatType.class, Fields.text(more, "seat_type")),
                        new Term(Fields.number(more, "term_months"), Fields.number(more, "term_limit_months"))),
                Fields.text(more, "statute"),
                existed(node, key, said),
                Dated.extended(node, "observed_from"),
                follows(more),
                source(node));
    }

    /** Of a post that ended before it began, neither is known. */
    private static During existed(JsonNode node, String key, List<Repair> said) throws Dated.Impossible {
        During exists = new During(Dated.read(node, "start_date"), Dated.read(node, "end_date"));
        if (!exists.impossible()) {
            return exists;
        }
        said.add(new Repair(0, null, Repair.Code.POST_DATES_DROPPED, key));
        return During.ALWAYS;
    }

    private static List<FilePost.Before> follows(JsonNode more) throws Dated.Impossible {
        List<FilePost.Before> before = new ArrayList<>();
        for (JsonNode each : more.path("follows")) {
            if (!Fields.text(each, "label").isEmpty()) {
                before.add(new FilePost.Before(
                        Fields.text(each, "organization_id"),
                        Fields.text(each, "label"),
                        Word.read(Succession.Kind.class, Fields.text(each, "kind")),
                        Dated.date(Fields.text(each, "happened"))));
            }
        }
        return before;
    }

    /** How far the succession is arranged, where the extension says so. */
    static Optional<Ahead.Arranged> plan(JsonNode node) throws Dated.Impossible {
        JsonNode plan = Fields.extension(node).path("plan");
        Optional<Plan.State> state = Word.read(Plan.State.class, Fields.text(plan, "state"));
        Optional<Edtf> startBy = Dated.date(Fields.text(plan, "start_by"));
        return state.map(each -> new Ahead.Arranged(each, startBy));
    }

    static Source source(JsonNode node) throws Dated.Impossible {
        Optional<String> url = Fields.url(node);
        return new Source(
                url,
                Dated.extended(node, "source_date"),
                Dated.extended(node, "last_verified_on").filter(Edtf::exact).map(Edtf::earliest));
    }
}
