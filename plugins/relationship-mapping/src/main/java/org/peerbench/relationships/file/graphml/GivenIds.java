package org.peerbench.relationships.file.graphml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.file.xml.XmlElement;

/**
 * The ids that nodes had before another program numbered them anew: igraph keeps them in an attribute of that name. They
 * count where every node has one of its own.
 */
record GivenIds(Map<String, String> byId) {
    static final GivenIds NONE = new GivenIds(Map.of());
    private static final String ID = "id";

    static GivenIds of(List<XmlElement> nodes, Keys keys) {
        Map<String, String> given = new HashMap<>();
        for (XmlElement node : nodes) {
            String id = keys.values(node, "node").all().get(ID);
            if (node.get(ID) == null || id == null || !node.children("graph").isEmpty()) {
                return NONE;
            }
            given.put(node.get(ID), id);
        }
        boolean unique = given.size() == nodes.size() && new HashSet<>(given.values()).size() == given.size();
        return unique ? new GivenIds(given) : NONE;
    }

    String of(String id) {
        return byId.getOrDefault(id, id);
    }

    /** The id of a link is no remark about it. */
    static Map<String, String> without(Map<String, String> values) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.remove(ID);
        return others;
    }
}
