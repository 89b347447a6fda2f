package org.peerbench.leadership.exchange.popolo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.peerbench.api.date.PartialDate;
import org.peerbench.leadership.exchange.Ahead;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * Writes Popolo JSON that is valid by its schemas. Keys stand in a fixed order, records in that of their ids: the same
 * record always gives the same bytes.
 */
public final class PopoloWriter {
    /** Under which scheme an organisation's public code stands among its identifiers. */
    public static final String CODE = "peerbench-code";

    /** How an election is classified among the events. */
    static final String ELECTION = "election";

    private final ObjectMapper mapper = new ObjectMapper();

    private PopoloWriter() {}

    /** Writes a document (UTF-8, line feeds). */
    public static byte[] write(PostsFile file) {
        return new PopoloWriter().bytes(file);
    }

    private byte[] bytes(PostsFile file) {
        ObjectNode root = mapper.createObjectNode();
        ArrayNode persons = root.putArray("persons");
        new TreeMap<>(file.people()).forEach((id, name) -> {
            ObjectNode person = persons.addObject().put("id", id);
            put(person, "name", name);
        });
        ArrayNode organisations = root.putArray("organizations");
        new TreeMap<>(file.organisations()).forEach((id, described) -> {
            ObjectNode each = organisations.addObject().put("id", id).put("name", described.name());
            put(each, "classification", described.type());
            if (!described.code().isBlank()) {
                each.putArray("identifiers").addObject().put("scheme", CODE).put("identifier", described.code());
            }
        });
        ArrayNode posts = root.putArray("posts");
        file.posts().stream()
                .sorted(Comparator.comparing(FilePost::key))
                .forEach(post ->
                        post(posts.addObject(), post, file.ahead().plans().get(post.key())));
        ArrayNode memberships = root.putArray("memberships");
        TreeMap<String, FilePost> byKey = new TreeMap<>();
        file.posts().forEach(post -> byKey.put(post.key(), post));
        file.holdings().stream()
                .sorted(Comparator.comparing(PopoloWriter::id))
                .forEach(holding -> membership(memberships.addObject(), holding, byKey.get(holding.post())));
        if (!file.ahead().elections().isEmpty()) {
            ArrayNode events = root.putArray("events");
            file.ahead().elections().stream()
                    .sorted(Comparator.comparing(Ahead.Vote::key))
                    .forEach(vote -> election(events.addObject(), vote));
        }
        return written(root);
    }

    private static void election(ObjectNode node, Ahead.Vote vote) {
        node.put("id", vote.key()).put("name", vote.label()).put("classification", ELECTION);
        ObjectNode more = node.objectNode();
        dates(node, more, new During(Optional.of(vote.on()), Optional.empty()));
        ArrayNode posts = more.putArray("post_ids");
        vote.posts().stream().sorted().forEach(posts::add);
        source(node, more, new Source(vote.source(), Optional.empty(), Optional.empty()));
    }

    private static String id(FileHolding holding) {
        return holding.post() + ":" + holding.held().from().map(Edtf::text).orElse("unknown") + ":" + holding.person();
    }

    private static void post(ObjectNode node, FilePost post, Ahead.Arranged plan) {
        node.put("id", post.key()).put("label", post.label()).put("role", post.role());
        put(node, "organization_id", post.organisation());
        ObjectNode more = node.objectNode();
        dates(node, more, post.exists());
        post.weight().seats().ifPresent(seats -> more.put("seats", seats));
        post.weight().type().ifPresent(type -> more.put("seat_type", Word.of(type)));
        post.weight().term().months().ifPresent(months -> more.put("term_months", months));
        post.weight().term().limitMonths().ifPresent(months -> more.put("term_limit_months", months));
        put(more, "statute", post.statute());
        put(more, "observed_from", text(post.observedFrom()));
        if (!post.follows().isEmpty()) {
            ArrayNode follows = more.putArray("follows");
            post.follows().forEach(before -> {
                ObjectNode each = follows.addObject();
                put(each, "organization_id", before.organisation());
                each.put("label", before.label());
                put(each, "kind", before.kind().map(Word::of).orElse(""));
                put(each, "happened", text(before.on()));
            });
        }
        if (plan != null) {
            ObjectNode arranged = more.putObject("plan").put("state", Word.of(plan.state()));
            put(arranged, "start_by", text(plan.startBy()));
        }
        source(node, more, post.source());
    }

    private static void membership(ObjectNode node, FileHolding holding, FilePost post) {
        node.put("id", id(holding)).put("role", post.label()).put("person_id", holding.person());
        put(node, "organization_id", post.organisation());
        node.put("post_id", holding.post());
        ObjectNode more = node.objectNode();
        dates(node, more, holding.held());
        ArrayNode slices = more.putArray("slices");
        holding.slices().forEach(slice -> slice(slices.addObject(), slice));
        put(more, "joint_group_id", holding.jointGroup().orElse(""));
        put(more, "notice_given_on", text(holding.outlook().noticeGiven()));
        put(more, "announced_on", text(holding.outlook().announced()));
        put(more, "expected_end", text(holding.outlook().end()));
        put(more, "expected_end_kind", holding.outlook().kind().map(Word::of).orElse(""));
        put(more, "end_reason", holding.endReason().map(Word::of).orElse(""));
        source(node, more, holding.source());
    }

    private static void slice(ObjectNode node, Slice slice) {
        node.put("basis", Word.of(slice.basis()));
        if (slice.absent()) {
            node.put("absent", true);
        }
        put(node, "start_date", text(slice.during().from()));
        put(node, "end_date", text(slice.during().until()));
    }

    /** Plain dates for every reader; what they stand for, where it says more, for those that know the extension. */
    private static void dates(ObjectNode node, ObjectNode more, During during) {
        ObjectNode exact = node.objectNode();
        date(node, exact, "start_date", during.from());
        date(node, exact, "end_date", during.until());
        if (!exact.isEmpty()) {
            more.set("edtf", exact);
        }
    }

    private static void date(ObjectNode node, ObjectNode exact, String field, Optional<Edtf> date) {
        String plain = date.flatMap(Edtf::plain).map(PartialDate::text).orElse("");
        put(node, field, plain);
        if (date.isPresent() && !date.get().text().equals(plain)) {
            exact.put(field, date.get().text());
        }
    }

    private static void source(ObjectNode node, ObjectNode more, Source source) {
        source.url().ifPresent(url -> node.putArray("sources").addObject().put("url", url));
        put(more, "source_date", text(source.date()));
        put(more, "last_verified_on", source.verifiedOn().map(Object::toString).orElse(""));
        if (!more.isEmpty()) {
            node.set(Fields.EXTENSION, more);
        }
    }

    private static String text(Optional<Edtf> date) {
        return date.map(Edtf::text).orElse("");
    }

    private static void put(ObjectNode node, String field, String value) {
        if (!value.isBlank()) {
            node.put(field, value);
        }
    }

    private byte[] written(ObjectNode root) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (mapper.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
