package org.peerbench.relationships.file.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peerbench.relationships.file.Direction;
import org.peerbench.relationships.file.Gathered;
import org.peerbench.relationships.file.Grid;
import org.peerbench.relationships.file.Limits;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Places;
import org.peerbench.relationships.file.Repair;
import org.peerbench.relationships.file.Unreadable;

/**
 * Reads sheets of nodes and of links together, in whatever order, so that none overwrites another and no link is taken
 * for a node. An end is found by id, else by label.
 */
public final class SheetReader {
    private static final String DIRECTION = "direction";

    private final Gathered gathered;
    private final Map<String, String> byLabel = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> types = new HashMap<>();

    private SheetReader(Limits limits) {
        this.gathered = new Gathered(limits);
    }

    /**
     * Reads the sheets of a workbook, or a single list of nodes or of links.
     *
     * @throws Unreadable if none of them looks like a list of nodes or of links
     */
    public static NetworkFile read(List<Grid> sheets, Limits limits) {
        return new SheetReader(limits).file(sheets);
    }

    private NetworkFile file(List<Grid> sheets) {
        List<Headed> nodes = new ArrayList<>();
        List<Headed> links = new ArrayList<>();
        for (Grid grid : sheets) {
            Headed sheet = new Headed(grid);
            switch (sheet.kind()) {
                case NODES -> nodes.add(sheet);
                case LINKS -> links.add(sheet);
                case NEITHER -> gathered.repair(0, Repair.Code.SHEET_NOT_READ, grid.name());
            }
        }
        if (nodes.isEmpty() && links.isEmpty()) {
            throw new Unreadable(Unreadable.Reason.NO_NETWORK, 0);
        }
        nodes.forEach(sheet -> sheet.rows(gathered).forEach(row -> node(sheet, row)));
        links.forEach(sheet -> sheet.rows(gathered).forEach(row -> link(sheet, row)));
        return gathered.file(Places.ROW);
    }

    private void node(Headed sheet, Grid.Line row) {
        Map<String, String> values = sheet.values(row, gathered);
        String label = sheet.take(values, Headed.LABEL);
        String id = sheet.take(values, Headed.ID);
        if (id != null) {
            ids.add(id);
        }
        String type = values.getOrDefault("Type", values.getOrDefault("type", ""));
        String key = id != null ? id : label == null ? null : named(label, type);
        if (key != null && label != null) {
            boolean again = gathered.has(key);
            byLabel.putIfAbsent(plain(label), key);
            bearers.merge(plain(label), again ? 0 : 1, Integer::sum);
        }
        gathered.node(key, label, values, row.number());
    }

    /** Two elements may bear one label where their types differ. */
    private String named(String label, String type) {
        String first = types.putIfAbsent(plain(label), plain(type));
        return first == null || first.equals(plain(type)) ? label : label + " (" + type + ")";
    }

    private void link(Headed sheet, Grid.Line row) {
        Map<String, String> values = new LinkedHashMap<>(sheet.values(row, gathered));
        String source = end(sheet.take(values, Headed.SOURCE), row.number());
        String target = end(sheet.take(values, Headed.TARGET), row.number());
        String id = sheet.take(values, Headed.ID);
        gathered.link(
                new Link(id == null ? "" : id, source, target, direction(values), values, sheet.drawn(), row.number()));
    }

    /** Gephi says it under "Type", Kumu under "Direction"; any other type stays an attribute. */
    private static Direction direction(Map<String, String> values) {
        for (String name : List.copyOf(values.keySet())) {
            String plain = name.toLowerCase(Locale.ROOT);
            if (plain.equals(DIRECTION) || plain.equals("type")) {
                Direction said = Direction.of(values.get(name)).orElse(null);
                if (said != null) {
                    values.remove(name);
                    return said;
                }
            }
        }
        return Direction.UNSAID;
    }

    /** Numbers that a sheet has turned into 1.0 are the ids that they were. */
    private String end(String name, int place) {
        if (name == null || ids.contains(name)) {
            return name;
        }
        String whole = name.replaceAll("[.,]0+$", "");
        if (ids.contains(whole)) {
            return whole;
        }
        if (bearers.getOrDefault(plain(name), 0) > 1) {
            gathered.repair(place, Repair.Code.AMBIGUOUS_NAME, name);
        }
        return gathered.has(name) ? name : byLabel.getOrDefault(plain(name), name);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
