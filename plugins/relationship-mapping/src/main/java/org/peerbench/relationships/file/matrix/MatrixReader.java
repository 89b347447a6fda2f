package org.peerbench.relationships.file.matrix;

import java.util.ArrayList;
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
 * Reads a matrix: names in the first row and the first column, a value where the two meet. A blank is not known and not
 * nought; everyone who is named stays, with links or without; the diagonal says nothing.
 */
public final class MatrixReader {
    private static final Set<String> BLANK = Set.of("", ".", "-", "–", "na", "n/a", "nan");
    private static final Set<String> NOT_KNOWN = Set.of("?", "dk", "don't know", "don’t know");
    private static final Set<String> TICKS = Set.of("x", "yes", "y", "✓", "✔", "true");

    private final Grid grid;
    private final boolean both;
    private final Gathered gathered;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<List<String>, Link> cells = new LinkedHashMap<>();

    private MatrixReader(Grid grid, Limits limits, boolean both) {
        this.grid = grid;
        this.both = both;
        this.gathered = new Gathered(limits);
    }

    /**
     * Reads a matrix.
     *
     * @param both whether a value that stands on one side of the diagonal only speaks for both; where both sides have a
     *             value, each always speaks for itself
     * @throws Unreadable if there are no two names in it
     */
    public static NetworkFile read(Grid grid, Limits limits, boolean both) {
        return new MatrixReader(grid, limits, both).file();
    }

    /** Whether a sheet looks like a matrix: a blank or joint corner, and most names of the rows also over the columns. */
    public static boolean looksLikeOne(Grid grid) {
        if (grid.lines().size() < 2) {
            return false;
        }
        List<String> columns = columns(grid);
        List<Grid.Line> rows = grid.lines().subList(1, grid.lines().size());
        long known =
                rows.stream().filter(row -> columns.contains(key(row.cell(0)))).count();
        return known >= 1 && known * 2 >= Math.max(rows.size(), columns.size() - 1);
    }

    private static List<String> columns(Grid grid) {
        return grid.lines().get(0).cells().stream().map(MatrixReader::key).toList();
    }

    private NetworkFile file() {
        if (grid.lines().size() < 2) {
            throw new Unreadable(Unreadable.Reason.NO_NETWORK, 0);
        }
        gathered.usually(Direction.ONE_WAY);
        Grid.Line head = grid.lines().get(0);
        List<Grid.Line> rows = grid.lines().subList(1, grid.lines().size());
        int shift = shifted(head, rows) ? 1 : 0;
        List<String> columns = new ArrayList<>();
        for (int column = 1; column < head.cells().size() + shift; column++) {
            columns.add(name(head.cell(column - shift)));
        }
        nodes(head, columns, rows);
        for (Grid.Line row : rows) {
            row(row, columns);
        }
        cells.forEach((ends, link) -> gathered.link(settled(link)));
        return gathered.file(Places.ROW);
    }

    /** R's write.table leaves the corner out, so that every row is one cell longer than the first. */
    private static boolean shifted(Grid.Line head, List<Grid.Line> rows) {
        return !head.cell(0).isEmpty()
                && rows.stream()
                        .allMatch(row -> row.cells().size() == head.cells().size() + 1);
    }

    /** The columns first, then who stands only in the rows: the order in which they are written. */
    private void nodes(Grid.Line head, List<String> columns, List<Grid.Line> rows) {
        List<String> across = columns.stream().filter(name -> !name.isEmpty()).toList();
        List<String> down = rows.stream()
                .map(row -> name(row.cell(0)))
                .filter(name -> !name.isEmpty())
                .toList();
        across.forEach(name -> node(name, head.number(), down));
        rows.forEach(row -> node(name(row.cell(0)), row.number(), across));
    }

    private void node(String name, int place, List<String> others) {
        if (name.isEmpty() || gathered.has(name)) {
            return;
        }
        gathered.node(name, name, Map.of(), place);
        if (!others.contains(name)) {
            gathered.repair(place, Repair.Code.ONE_SIDED_NAME, name);
        }
    }

    private void row(Grid.Line row, List<String> columns) {
        String from = name(row.cell(0));
        for (int column = 1; column < row.cells().size(); column++) {
            String text = row.cell(column);
            if (!BLANK.contains(text.toLowerCase(Locale.ROOT))) {
                String to = column <= columns.size() ? columns.get(column - 1) : "";
                cell(row.number(), from, to, text);
            }
        }
    }

    private void cell(int place, String from, String to, String text) {
        if (from.isEmpty() || to.isEmpty()) {
            gathered.leaveOut(place, Repair.Code.NAMELESS, text);
        } else if (from.equals(to)) {
            if (!text.matches("0+([.,]0*)?")) {
                gathered.repair(place, Repair.Code.DIAGONAL, from, text);
            }
        } else {
            Link link = link(from, to, text).at(place);
            Link earlier = cells.putIfAbsent(List.of(from, to), link);
            if (earlier != null) {
                gathered.leaveOut(place, Repair.Code.AMBIGUOUS_NAME, from);
            }
        }
    }

    private static Link link(String from, String to, String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (NOT_KNOWN.contains(plain)) {
            return Link.undrawn(from, to, Map.of("status", "DONT_KNOW"));
        }
        Map<String, String> value = TICKS.contains(plain) ? Map.of() : Map.of("level", text);
        return Link.drawn("", from, to, Direction.ONE_WAY, value);
    }

    private Link settled(Link link) {
        Link mirror = cells.get(List.of(link.target(), link.source()));
        if (!both) {
            return link;
        }
        if (mirror == null) {
            return new Link(
                    "",
                    link.source(),
                    link.target(),
                    Direction.BOTH_WAYS,
                    link.attributes(),
                    link.drawn(),
                    link.place());
        }
        if (!mirror.attributes().equals(link.attributes()) && link.source().compareTo(link.target()) < 0) {
            gathered.repair(link.place(), Repair.Code.ASYMMETRIC, link.source(), link.target());
        }
        return link;
    }

    /** As first written, whatever the case and spacing later. */
    private String name(String text) {
        String key = key(text);
        return key.isEmpty()
                ? ""
                : names.computeIfAbsent(key, first -> text.strip().replaceAll("\\s+", " "));
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
