package org.peerbench.relationships.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.csv.Extra;
import org.peerbench.relationships.csv.Unlisted;
import org.peerbench.relationships.file.Unreadable;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.record.StoredRelations;

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

    /**
     * The relation, also one that this network added.
     *
     * @throws Refusal if there is none of that code, or its answers are never brought in one by one
     */
    Relation relation(Database database) {
        String code = parameters.getOrDefault("relation", Relations.INTENSITY.code());
        if (Relations.isConfidential(code)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "CONFIDENTIAL", texts.of("importing.confidential"));
        }
        return database.<Optional<Relation>>read(sql -> new StoredRelations(sql).byCode(code))
                .orElseThrow(() -> refused("relation", texts.of("page.noRelation", code)));
    }

    /**
     * What a pair without a row means. A table that was taken out of a workbench has a row for each "no", and one without
     * rows says nothing of links: there it is not known, unless somebody says otherwise.
     *
     * @param usual where nobody says, and the table comes from elsewhere
     */
    Unlisted unlisted(List<Row> rows, Unlisted usual) {
        if (parameters.containsKey("unlisted")) {
            return is("unlisted", "unknown") ? Unlisted.UNKNOWN : Unlisted.NO;
        }
        boolean ours =
                rows.stream().anyMatch(row -> row.notes().keySet().stream().anyMatch(Extra::isReport));
        return ours || rows.isEmpty() ? Unlisted.UNKNOWN : usual;
    }

    boolean is(String parameter, String value) {
        return value.equals(parameters.get(parameter));
    }

    Refusal unreadable(Unreadable reason) {
        String plain = "unreadable." + reason.reason().name();
        String key = reason.line() > 0 && texts.has(plain + ".line") ? plain + ".line" : plain;
        Object[] arguments = reason.arguments().isEmpty()
                ? new Object[] {reason.line()}
                : reason.arguments().toArray();
        String sentence = texts.of(key, arguments);
        Integer line = reason.line() > 0 ? reason.line() : null;
        return new Refusal(
                Refusal.Kind.INVALID,
                reason.reason().name(),
                sentence,
                List.of(new Refusal.Fault(null, line, sentence)));
    }

    private static Refusal refused(String field, String sentence) {
        return Refusal.invalid("BAD_PARAMETER", field, sentence);
    }
}
