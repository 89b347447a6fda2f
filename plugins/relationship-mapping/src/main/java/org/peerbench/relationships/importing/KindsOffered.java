package org.peerbench.relationships.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.route.Parameter;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.record.StoredRelations;

/** The kinds of link of which answers can be brought in: those that there are now. */
final class KindsOffered {
    private KindsOffered() {}

    static Parameter parameter() {
        return Parameter.offering(
                "relation",
                "Code of the kind of link that the levels are about; intensity unless you say otherwise",
                KindsOffered::now);
    }

    private static Map<String, String> now(ToolContext context) {
        Map<String, String> kinds = new LinkedHashMap<>();
        context.database().read(sql -> new StoredRelations(sql).all()).stream()
                .filter(relation -> !Relations.isConfidential(relation.code()))
                .forEach(relation -> kinds.put(relation.code(), relation.label().in(context.texts())));
        return kinds;
    }
}
