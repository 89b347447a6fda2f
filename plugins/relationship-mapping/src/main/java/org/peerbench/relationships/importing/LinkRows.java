package org.peerbench.relationships.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.transfer.Row;
import org.peerbench.relationships.csv.EdgeColumn;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.network.Relation;

/** The links of a file as rows of a table of ties, so that all links are judged alike wherever they come from. */
final class LinkRows {
    private final Actors actors;
    private final Relation relation;
    private final String lowest;
    private final boolean people;
    private final boolean ticks;
    private final Said said;

    LinkRows(Actors actors, Asked asked, Relation relation, String lowest, Said said) {
        this.actors = actors;
        this.relation = relation;
        this.lowest = lowest;
        this.people = asked.is("actors", "people");
        this.ticks = asked.is("scale", "ticks");
        this.said = said;
    }

    List<Row> of(NetworkFile file) {
        return file.links().stream().map(this::row).toList();
    }

    private Row row(Link link) {
        Map<String, String> cells = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        List<String> levels = new ArrayList<>();
        link.attributes().forEach((name, value) -> put(name, value, cells, notes, levels));
        Optional<Actor> source = actors.of(link.source());
        Optional<Actor> target = actors.of(link.target());
        source.ifPresent(actor -> cells.put(EdgeColumn.SOURCE.title(), actor.organisation()));
        target.ifPresent(actor -> cells.put(EdgeColumn.TARGET.title(), actor.organisation()));
        Optional.ofNullable(notes.get("speaker"))
                .flatMap(actors::of)
                .ifPresent(actor -> notes.put("speaker", actor.organisation()));
        if (people) {
            cells.put(EdgeColumn.SOURCE_PERSON.title(), link.source());
            cells.put(EdgeColumn.TARGET_PERSON.title(), link.target());
        }
        level(link, cells, notes, levels);
        if (link.direction() != Direction.UNSAID) {
            notes.put("direction", link.direction() == Direction.ONE_WAY ? "directed" : "undirected");
        }
        return new Row(link.place(), cells, notes);
    }

    private static void put(
            String name, String value, Map<String, String> cells, Map<String, String> notes, List<String> levels) {
        Optional<EdgeColumn> column = EdgeColumn.of(name);
        if (column.isEmpty()) {
            notes.put(name, value);
        } else if (column.get() == EdgeColumn.LEVEL) {
            levels.add(name.equalsIgnoreCase(EdgeColumn.LEVEL.title()) ? 0 : levels.size(), value);
        } else if (cells.putIfAbsent(column.get().title(), value) != null) {
            notes.put(name, value);
        }
    }

    /** A line without a level says at least that there is a link. */
    private void level(Link link, Map<String, String> cells, Map<String, String> notes, List<String> levels) {
        if (!levels.isEmpty()) {
            cells.put(EdgeColumn.LEVEL.title(), ticks ? ticked(levels.get(0)) : levels.get(0));
        } else if (link.drawn() && !notes.containsKey("status")) {
            cells.put(EdgeColumn.LEVEL.title(), String.valueOf(relation.level()));
            said.warn(
                    link.place(),
                    "LEVEL_ASSUMED",
                    "importing.levelAssumed",
                    cells.getOrDefault(EdgeColumn.SOURCE.title(), link.source()),
                    cells.getOrDefault(EdgeColumn.TARGET.title(), link.target()),
                    lowest);
        }
    }

    private String ticked(String level) {
        boolean none = level.matches("-?0*([.,]0*)?");
        return none && relation.scale().none().isPresent()
                ? String.valueOf(relation.scale().none().get().value())
                : String.valueOf(relation.level());
    }
}
