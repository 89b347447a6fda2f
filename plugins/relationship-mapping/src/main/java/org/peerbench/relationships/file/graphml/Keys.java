package org.peerbench.relationships.file.graphml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.peerbench.relationships.file.Gathered;
import org.peerbench.relationships.file.Repair;
import org.peerbench.relationships.file.Title;
import org.peerbench.relationships.file.xml.XmlElement;

/** What the keys of a file mean. Types are of no matter: values are read as texts. */
final class Keys {
    private record Key(String id, String name, String domain, String usual) {}

    private final Gathered gathered;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();

    Keys(Gathered gathered) {
        this.gathered = gathered;
    }

    /** A key for nodes and one for edges may have the same id. */
    void add(XmlElement element) {
        String id = element.get("id");
        if (id == null) {
            return;
        }
        String domain = element.get("for") == null ? "all" : element.get("for");
        String name = element.get("attr.name");
        Key key = new Key(
                id,
                Title.read(name == null ? id : name),
                domain,
                element.textOf("default").orElse(null));
        if (keys.putIfAbsent(domain + " " + id, key) != null) {
            gathered.repair(element.line(), Repair.Code.SAME_KEY, id);
        }
    }

    /** The values of a node or an edge under their names. */
    Values values(XmlElement element, String domain) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> named = new LinkedHashMap<>();
        String drawn = null;
        for (XmlElement data : element.children("data")) {
            String label = Values.drawnLabel(data);
            drawn = drawn == null ? label : drawn;
            String id = data.get("key");
            if (id != null && !data.text().isEmpty()) {
                values.put(id, data.text());
                named.merge(name(id, domain, data), data.text(), Keys::both);
            }
        }
        for (Key key : keys.values()) {
            if (key.usual() != null && fits(key, domain) && !values.containsKey(key.id())) {
                named.putIfAbsent(key.name(), key.usual());
            }
        }
        element.textOf("desc").ifPresent(text -> named.putIfAbsent("description", text));
        return new Values(named, drawn);
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " | " + other;
    }

    private static boolean fits(Key key, String domain) {
        return key.domain().equals(domain) || key.domain().equals("all");
    }

    private String name(String id, String domain, XmlElement data) {
        Key key = keys.get(domain + " " + id);
        key = key == null ? keys.get("all " + id) : key;
        if (key != null) {
            return key.name();
        }
        if (unknown.add(id)) {
            gathered.repair(data.line(), Repair.Code.UNDECLARED_KEY, id);
        }
        return keys.values().stream()
                .filter(other -> other.id().equals(id))
                .map(Key::name)
                .findFirst()
                .orElse(id);
    }
}
