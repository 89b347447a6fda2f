package org.peerbench.leadership.exchange.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.peerbench.leadership.exchange.Ahead;
import org.peerbench.leadership.exchange.EndConvention;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.FileOrganisation;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.Repair;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** Goes through a document: persons, organisations, posts, then memberships, each counted once. */
final class PopoloReading {
    private final Map<String, JsonNode> persons = new LinkedHashMap<>();
    private final Map<String, FileOrganisation> organisations = new LinkedHashMap<>();
    private final Map<String, JsonNode> terms = new HashMap<>();
    private final Map<String, FilePost> posts = new LinkedHashMap<>();
    private final Set<String> described = new HashSet<>();
    private final Map<String, Ahead.Vote> elections = new LinkedHashMap<>();
    private final Map<String, Ahead.Arranged> plans = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<List<String>, FileHolding> holdings = new LinkedHashMap<>();
    private final List<Repair> said = new ArrayList<>();
    private final EndConvention convention;
    private final boolean sourced;
    private Optional<String> ofAll = Optional.empty();
    private int read;
    private int merged;
    private int skipped;

    PopoloReading(EndConvention convention, boolean sourced) {
        this.convention = convention;
        this.sourced = sourced;
    }

    PostsFile of(JsonNode root) {
        JsonNode document = root;
        List<JsonNode> memberships = new ArrayList<>();
        if (root.isArray()) {
            said.add(new Repair(0, null, Repair.Code.TOP_LEVEL_ARRAY, ""));
            root.forEach(memberships::add);
        }
        ofAll = sourceOfAll(document.path("meta"));
        document.path("events").forEach(event -> terms.put(Fields.text(event, "id"), event));
        document.path("persons").forEach(person -> person(person, memberships));
        document.path("organizations").forEach(this::organisation);
        document.path("posts").forEach(this::post);
        ofAll = sourceOfAll(document.path("meta"));
        document.path("events").forEach(this::election);
        document.path("memberships").forEach(memberships::add);
        for (int i = 0; i < memberships.size(); i++) {
            membership(memberships.get(i), i + 1);
        }
        unused();
        return new PostsFile(
                Crowds.seated(List.copyOf(posts.values()), described, List.copyOf(holdings.values())),
                organisations,
                people,
                List.copyOf(holdings.values()),
                said,
                new PostsFile.Counts(read, merged, skipped),
                new Ahead(List.copyOf(elections.values()), plans));
    }

    /** EveryPolitician names where a file comes from once, at its head. */
    private Optional<String> sourceOfAll(JsonNode meta) {
        Optional<String> named = Fields.url(meta)
                .or(() -> Fields.ids(meta, "sources").stream()
                        .filter(each -> each.matches("https?://\\S+"))
                        .findFirst());
        named.ifPresent(url -> said.add(new Repair(0, null, Repair.Code.SOURCE_OF_ALL, url)));
        return named;
    }

    /** Memberships may stand within their person. */
    private void person(JsonNode person, List<JsonNode> memberships) {
        read++;
        String id = Fields.text(person, "id");
        if (id.isEmpty()) {
            leave(0, Repair.Code.BAD_RECORD, "persons");
            return;
        }
        if (persons.putIfAbsent(id, person) != null) {
            again(id);
            return;
        }
        for (JsonNode each : person.path("memberships")) {
            boolean named = !(each instanceof ObjectNode) || each.has("person_id");
            memberships.add(named ? each : ((ObjectNode) each).deepCopy().put("person_id", id));
        }
    }

    private void organisation(JsonNode organisation) {
        read++;
        String id = Fields.text(organisation, "id");
        String name = Fields.text(organisation, "name");
        if (id.isEmpty() && name.isEmpty()) {
            leave(0, Repair.Code.BAD_RECORD, "organizations");
            return;
        }
        String code = "";
        for (JsonNode each : organisation.path("identifiers")) {
            code = Fields.text(each, "scheme").equals(PopoloWriter.CODE) ? Fields.text(each, "identifier") : code;
        }
        FileOrganisation described =
                new FileOrganisation(name.isEmpty() ? id : name, Fields.text(organisation, "classification"), code);
        if (organisations.putIfAbsent(id.isEmpty() ? name : id, described) != null) {
            again(id.isEmpty() ? name : id);
        }
    }

    private void post(JsonNode node) {
        read++;
        String label = Fields.maybe(node, "label").orElse(Fields.text(node, "role"));
        if (label.isEmpty()) {
            leave(0, Repair.Code.BAD_RECORD, "posts");
            return;
        }
        try {
            String key = Fields.maybe(node, "id").orElseGet(() -> {
                String made = "post:" + Fields.text(node, "organization_id") + ":" + Word.key(label);
                said.add(new Repair(0, null, Repair.Code.DERIVED_ID, made));
                return made;
            });
            FilePost post = PostReading.of(node, key, label, said);
            if (posts.putIfAbsent(key, post) != null) {
                again(key);
            }
            PostReading.plan(node).ifPresent(plan -> plans.putIfAbsent(key, plan));
            described.add(key);
        } catch (Dated.Impossible wrong) {
            leave(0, Repair.Code.BAD_DATE, wrong.getMessage());
        }
    }

    /** Only what says on which posts it decides: other events are the terms that memberships speak of. */
    private void election(JsonNode node) {
        boolean ours = Fields.text(node, "classification").equals(PopoloWriter.ELECTION)
                && Fields.extension(node).path("post_ids").isArray();
        if (!ours) {
            return;
        }
        read++;
        try {
            Optional<Edtf> on = Dated.read(node, "start_date");
            String name = Fields.text(node, "name");
            if (on.isEmpty() || name.isEmpty()) {
                leave(0, Repair.Code.BAD_RECORD, "events");
                return;
            }
            List<String> decides = Fields.ids(Fields.extension(node), "post_ids").stream()
                    .filter(posts::containsKey)
                    .toList();
            Ahead.Vote vote = new Ahead.Vote(name, on.get(), Fields.url(node), decides);
            if (elections.putIfAbsent(vote.key(), vote) != null) {
                merged++;
            }
        } catch (Dated.Impossible wrong) {
            leave(0, Repair.Code.BAD_DATE, wrong.getMessage());
        }
    }

    private void membership(JsonNode node, int number) {
        read++;
        List<String> ids = Fields.ids(node, "person_id");
        if (!node.isObject() || ids.isEmpty()) {
            leave(
                    number,
                    node.isObject() ? Repair.Code.NO_PERSON : Repair.Code.BAD_RECORD,
                    node.getNodeType().name());
            return;
        }
        if (node.path("person_id").isArray()) {
            said.add(new Repair(number, "person_id", Repair.Code.SEVERAL_IDS, ids.get(0)));
        }
        try {
            hold(node, number, ids.get(0));
        } catch (Dated.Impossible wrong) {
            leave(number, Repair.Code.BAD_DATE, wrong.getMessage());
        }
    }

    private void hold(JsonNode node, int number, String person) throws Dated.Impossible {
        During held = new Reversed(terms, convention, said).held(node, number);
        FileHolding holding =
                MembershipReading.of(node, number, postOf(node, number), person, held, source(node, person), said);
        List<String> key = List.of(
                holding.post(), person, held.from().map(Object::toString).orElse(""));
        if (holdings.putIfAbsent(key, holding) != null) {
            said.add(new Repair(number, null, Repair.Code.DUPLICATE, key.get(2)));
            merged++;
            return;
        }
        if (Fields.text(node, "id").isEmpty()) {
            said.add(new Repair(number, "id", Repair.Code.DERIVED_ID, String.join(":", key)));
        }
        name(number, person, holding.source());
    }

    private Source source(JsonNode node, String person) throws Dated.Impossible {
        JsonNode known = persons.get(person);
        Source own = PostReading.source(node);
        Optional<String> url = own.url()
                .or(() -> known == null ? Optional.empty() : Fields.url(known))
                .or(() -> ofAll);
        return new Source(url, own.date(), own.verifiedOn());
    }

    private void name(int number, String person, Source source) {
        String name = persons.containsKey(person) ? Fields.text(persons.get(person), "name") : "";
        boolean open = sourced || source.url().isPresent();
        if (!name.isEmpty() && !open && !people.containsKey(person)) {
            said.add(new Repair(number, "name", Repair.Code.NAME_WITHOUT_SOURCE, name));
        }
        if (open || !people.containsKey(person)) {
            people.put(person, open ? name : "");
        }
    }

    /** Where no post is named, the role in the organisation is one, with as many seats as people had it at once. */
    private String postOf(JsonNode node, int number) {
        List<String> named = Fields.ids(node, "post_id");
        if (!named.isEmpty() && posts.containsKey(named.get(0))) {
            return named.get(0);
        }
        String role = Fields.text(node, "role");
        if (role.isEmpty()) {
            said.add(new Repair(number, "role", Repair.Code.NO_ROLE, ""));
            role = "Member";
        }
        String organisation =
                Fields.ids(node, "organization_id").stream().findFirst().orElse("");
        String key = "post:" + organisation + ":" + Word.key(role);
        posts.putIfAbsent(
                key,
                new FilePost(
                        key,
                        organisation,
                        role,
                        Word.key(role),
                        new FilePost.Weight(
                                OptionalInt.empty(), Optional.empty(), org.peerbench.leadership.post.Term.NONE),
                        "",
                        During.ALWAYS,
                        Optional.empty(),
                        List.of(),
                        Source.NONE));
        return key;
    }

    private void unused() {
        persons.keySet().stream().filter(id -> !people.containsKey(id)).forEach(id -> leave(0, Repair.Code.UNUSED, id));
        Set<String> employers = new HashSet<>();
        posts.values().forEach(post -> employers.add(post.organisation()));
        organisations.keySet().stream()
                .filter(id -> !employers.contains(id))
                .forEach(id -> leave(0, Repair.Code.UNUSED, id));
    }

    private void again(String key) {
        said.add(new Repair(0, null, Repair.Code.REPEATED, key));
        merged++;
    }

    private void leave(int number, Repair.Code code, String value) {
        said.add(new Repair(number, null, code, value));
        skipped++;
    }
}
