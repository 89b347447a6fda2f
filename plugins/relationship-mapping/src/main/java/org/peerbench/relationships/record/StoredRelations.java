package org.peerbench.relationships.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.relationships.network.Label;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.network.ScalePoint;

/** The relations that can be asked about: those that are always there, and those that this network added. */
public final class StoredRelations {
    private static final String RELATION = "relationship_mapping__relation";
    private static final String POINT = "relationship_mapping__scale_point";
    private static final String RELATIONS =
            "select id, code, label, directed, higher_is_stronger, level, version from relationship_mapping__relation order by label, id";
    private static final String POINTS =
            "select relation_id, value, label, wording, means_tie from relationship_mapping__scale_point order by value";

    private final Handle sql;

    /** Reads on this connection. */
    public StoredRelations(Handle sql) {
        this.sql = sql;
    }

    /** All: first those that are always there. */
    public List<Relation> all() {
        return Stream.concat(Relations.builtIn().stream(), own().stream()).toList();
    }

    /** The relation with this code. */
    public Optional<Relation> byCode(String code) {
        return Relations.byCode(code)
                .or(() -> own().stream()
                        .filter(relation -> relation.code().equals(code))
                        .findFirst());
    }

    /** Those that this network added, by name. */
    public List<Relation> own() {
        Map<String, List<ScalePoint>> points = sql
                .createQuery(POINTS)
                .map((row, context) -> Map.entry(
                        row.getString("relation_id"),
                        new ScalePoint(
                                (int) row.getLong("value"),
                                Label.words(row.getString("label")),
                                Label.words(row.getString("wording")),
                                row.getBoolean("means_tie"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new ArrayList<>(sql.createQuery(RELATIONS)
                .map((row, context) -> new Relation(
                        row.getString("code"),
                        Label.words(row.getString("label")),
                        row.getBoolean("directed"),
                        new Scale(
                                row.getString("code"),
                                (int) row.getLong("version"),
                                points.getOrDefault(row.getString("id"), List.of()),
                                row.getBoolean("higher_is_stronger")),
                        (int) row.getLong("level")))
                .list());
    }

    /** Adds one. Its labels are words as they were given. */
    public void add(Changes changes, Relation relation) {
        String id = changes.newId();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("code", relation.code());
        row.put("label", words(relation.label()));
        row.put("directed", relation.directed());
        row.put("higher_is_stronger", relation.scale().higherIsStronger());
        row.put("level", (long) relation.level());
        row.put("version", (long) relation.scale().version());
        changes.insert(RELATION, row);
        relation.scale().points().forEach(point -> changes.insert(POINT, row(changes, id, point)));
    }

    private static Map<String, Object> row(Changes changes, String relation, ScalePoint point) {
        return Map.of(
                "id",
                changes.newId(),
                "relation_id",
                relation,
                "value",
                (long) point.value(),
                "label",
                words(point.label()),
                "wording",
                words(point.wording()),
                "means_tie",
                point.meansTie());
    }

    private static String words(Label label) {
        return String.join(" ", label.arguments());
    }
}
