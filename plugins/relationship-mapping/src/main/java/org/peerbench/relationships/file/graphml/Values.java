package org.peerbench.relationships.file.graphml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerbench.relationships.file.xml.XmlElement;

/**
 * What a node or an edge bears.
 *
 * @param all   values by name
 * @param drawn the label that yEd draws, or {@code null}
 */
record Values(Map<String, String> all, String drawn) {
    private static final List<String> LABELS = List.of("label", "name", "title");

    /** The name for people: a label, a name or a title, or else what yEd draws; {@code null} if there is none. */
    String label() {
        for (String wanted : LABELS) {
            for (Map.Entry<String, String> value : all.entrySet()) {
                if (value.getKey().toLowerCase(Locale.ROOT).equals(wanted)) {
                    return value.getValue();
                }
            }
        }
        return drawn;
    }

    /** All but the name. */
    Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>(all);
        String label = label();
        others.entrySet()
                .removeIf(value -> LABELS.contains(value.getKey().toLowerCase(Locale.ROOT))
                        && value.getValue().equals(label));
        return others;
    }

    static String drawnLabel(XmlElement data) {
        return data.within()
                .filter(inner ->
                        inner.name().equals("NodeLabel") || inner.name().equals("EdgeLabel"))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
