package org.peerbench.relationships.importing;

import java.util.Map;
import org.peerbench.api.Refusal;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;

/** What was asked for besides the file. */
record Asked(Map<String, String> parameters, Directory directory, Texts texts) {
    /**
     * The area that the table is about.
     *
     * @throws Refusal if none is named or there is no such area
     */
    Area area() {
        String named = parameters.getOrDefault("area", "");
        return directory
                .area(named)
                .orElseThrow(
                        () -> refused("area", texts.of(named.isEmpty() ? "importing.noArea" : "page.noArea", named)));
    }

    Relation relation() {
        String code = parameters.getOrDefault("relation", Relations.INTENSITY.code());
        return Relations.byCode(code).orElseThrow(() -> refused("relation", texts.of("page.noRelation", code)));
    }

    boolean is(String parameter, String value) {
        return value.equals(parameters.get(parameter));
    }

    private static Refusal refused(String field, String sentence) {
        return Refusal.invalid("BAD_PARAMETER", field, sentence);
    }
}
