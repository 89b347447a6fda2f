package org.peerbench.host.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a part of a package points to (Open Packaging Conventions): by id, and by the last word of its type. */
final class Relations {
    private final Map<String, String> targetsById = new HashMap<>();
    private final Map<String, String> targetsByType = new HashMap<>();
    private final Map<String, String> typesById = new HashMap<>();

    private Relations() {}

    /** The relations of a part, or of the package itself when the part is the empty text. */
    static Relations of(XlsxParts parts, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Relations relations = new Relations();
        if (parts.has(name)) {
            XMLStreamReader xml = parts.open(name);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    relations.add(folder, xml);
                }
            }
        }
        return relations;
    }

    private void add(String folder, XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "Id");
        String target = xml.getAttributeValue(null, "Target");
        String type = xml.getAttributeValue(null, "Type");
        if (id == null || target == null || type == null) {
            return;
        }
        String word = type.substring(type.lastIndexOf('/') + 1);
        String place = target.startsWith("/") ? target : folder + target;
        targetsById.put(id, place);
        typesById.put(id, word);
        targetsByType.putIfAbsent(word, place);
    }

    /** The part of the given id, if it is of that type. */
    Optional<String> byId(String id, String type) {
        return type.equals(typesById.get(id)) ? Optional.of(targetsById.get(id)) : Optional.empty();
    }

    Optional<String> byType(String type) {
        return Optional.ofNullable(targetsByType.get(type));
    }
}
