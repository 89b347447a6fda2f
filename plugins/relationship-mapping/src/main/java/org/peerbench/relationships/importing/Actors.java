package org.peerbench.relationships.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.api.directory.NewPerson;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.transfer.Finding;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Node;

/** The nodes of a file as organisations, or as people of organisations, of an area. */
final class Actors {
    private static final List<String> EMPLOYER = List.of("organisation", "organization", "employer");
    private static final String NEW = "new:";

    private final String area;
    private final Directory directory;
    private final NamedOrganisations names;
    private final Said said;
    private final Set<String> partners;
    private final boolean people;
    private final String usualRole;
    private final Map<String, Actor> byNode = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> displayed = new LinkedHashMap<>();
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, Node> fresh = new LinkedHashMap<>();
    private final Map<String, Actor> newPeople = new LinkedHashMap<>();
    private final Map<String, String> personIds = new HashMap<>();
    private final NamedPeople known;
    private int kept;
    private int merged;
    private int skipped;

    Actors(
            Asked asked,
            Directory directory,
            NamedOrganisations names,
            Set<String> partners,
            ToolContext context,
            Said said) {
        this.area = asked.area().id();
        this.directory = directory;
        this.names = names;
        this.said = said;
        this.partners = partners;
        this.people = asked.is("actors", "people");
        this.usualRole = context.texts().of("importing.person.role");
        this.known = new NamedPeople(directory, area);
    }

    /** Takes all nodes of a file. */
    void take(NetworkFile file) {
        file.nodes().forEach(people ? this::person : this::organisation);
    }

    private void organisation(Node node) {
        Optional<String> id = find(node);
        String earlier = id.map(byId::get).orElse(null);
        if (earlier != null) {
            byNode.put(node.id(), new Actor(node, earlier, id, Optional.empty()));
            said.warn(node.place(), "SAME_ORGANISATION", "importing.sameOrganisation", node.label(), earlier);
            count(node, false);
            return;
        }
        String name = display(node, id);
        byNode.put(node.id(), new Actor(node, name, id, Optional.empty()));
        if (id.isEmpty()) {
            newOne(name, node);
        }
        count(node, id.isEmpty() || partners.add(id.get()));
    }

    private void newOne(String name, Node node) {
        if (fresh.putIfAbsent(name, node) == null) {
            said.warn(node.place(), "UNKNOWN_ORGANISATION", "importing.unknownOrganisation", name);
        }
    }

    /** By its own id or code, else by name. Short ids of a file are no codes. */
    private Optional<String> find(Node node) {
        Optional<String> same =
                directory.organisation(node.id()).map(Organisation::id).filter(node.id()::equals);
        return same.or(() -> code(node).flatMap(directory::organisation).map(Organisation::id))
                .or(() -> names.id(node.label()));
    }

    private static Optional<String> code(Node node) {
        return Optional.ofNullable(attribute(node, List.of("code", "ods code", "ods")));
    }

    private String display(Node node, Optional<String> id) {
        String name = node.label();
        if (displayed.containsKey(plain(name))) {
            name = node.label() + " (" + node.id() + ")";
            if (id.isEmpty()) {
                said.warn(node.place(), "AMBIGUOUS_NAME", "importing.sameName", node.label(), name);
            }
        }
        displayed.put(plain(name), name);
        if (id.isPresent()) {
            byId.put(id.get(), name);
            ids.put(name, id.get());
        }
        return name;
    }

    private void person(Node node) {
        String employer = attribute(node, EMPLOYER);
        if (employer == null) {
            said.error(node.place(), "NO_ORGANISATION", "importing.noEmployer", node.label());
            skipped += node.declared() ? 1 : 0;
            return;
        }
        Optional<String> id = names.id(employer);
        String name = displayed.computeIfAbsent(plain(employer), first -> employer);
        id.ifPresent(found -> ids.put(name, found));
        if (id.isEmpty()) {
            newOne(name, Node.of(name, name, Map.of()));
        }
        String role = attribute(node, List.of("role", "job", "job title", "post"));
        Optional<String> person = id.flatMap(there ->
                known.find(node.id(), there).or(() -> role == null ? Optional.empty() : known.find(role, there)));
        Actor actor = new Actor(node, name, id, person);
        byNode.put(node.id(), actor);
        personIds.put(node.id(), person.orElse(NEW + node.id()));
        if (person.isEmpty()) {
            newPeople.put(node.id(), actor);
        }
        count(node, person.isEmpty());
    }

    private void count(Node node, boolean isNew) {
        if (node.declared()) {
            kept += isNew ? 1 : 0;
            merged += isNew ? 0 : 1;
        }
    }

    static String attribute(Node node, List<String> wanted) {
        for (Map.Entry<String, String> each : node.attributes().entrySet()) {
            if (wanted.contains(plain(each.getKey()).replace('_', ' '))) {
                return each.getValue();
            }
        }
        return null;
    }

    /** What a node of the file is; nothing for one that is left out. */
    Optional<Actor> of(String node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** The id of the organisation that goes under a name here. */
    Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name));
    }

    /** The id of a person by the node, or by what our own exports say of people. */
    Optional<String> person(String named, String organisation) {
        return Optional.ofNullable(personIds.get(named)).or(() -> known.find(named, organisation));
    }

    /** The organisations by the names under which they go here. */
    List<String> organisations() {
        return byNode.values().stream().map(Actor::organisation).distinct().toList();
    }

    /** Adds what the directory does not know yet. */
    void add(Transaction tx) {
        fresh.forEach((name, node) ->
                ids.put(name, tx.directory().add(organisation(name, node)).id()));
        newPeople.forEach((node, actor) -> {
            String role = attribute(actor.node(), List.of("role", "job", "job title", "post"));
            String id = tx.directory()
                    .add(new NewPerson(
                            role == null ? usualRole : role, actor.node().label(), ids.get(actor.organisation()), area))
                    .id();
            personIds.put(node, id);
        });
    }

    private NewOrganisation organisation(String name, Node node) {
        String type = attribute(node, List.of("type", "element type", "organisation type", "kind of body", "sector"));
        String code = code(node)
                .filter(given -> directory.organisation(given).isEmpty())
                .orElse(null);
        return new NewOrganisation(name, type == null ? "other" : type, code, List.of(area), null);
    }

    /** Names of the organisations that would be new. */
    List<String> newOrganisations() {
        return List.copyOf(fresh.keySet());
    }

    /** Names of the people that would be new. */
    List<String> newPeople() {
        Set<String> labels = new HashSet<>();
        List<String> all = new ArrayList<>();
        newPeople.values().stream()
                .map(actor -> actor.node().label())
                .filter(labels::add)
                .forEach(all::add);
        return all;
    }

    /** Each node, once for each organisation it stands for, with the organisation's id. */
    Map<String, Node> seats() {
        Map<String, Node> seats = new LinkedHashMap<>();
        byNode.values().forEach(actor -> seats.putIfAbsent(ids.get(actor.organisation()), actor.node()));
        return seats;
    }

    int kept() {
        return kept;
    }

    int merged() {
        return merged;
    }

    int skipped() {
        return skipped;
    }

    List<Finding> findings() {
        return said.findings();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
