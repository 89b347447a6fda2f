package org.peerbench.relationships.network;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;

/**
 * Every pair of partners, or every ordered one, of which only those about which something was reported are kept: 2,000
 * partners make two million pairs, and all but a few of them are alike. They stand in rows, one for each first end.
 */
final class Pairs extends AbstractList<Dyad> {
    private final List<String> ids;
    private final boolean ordered;
    private final int firstRow;
    private final int lastRow;
    private final List<TreeMap<Integer, Dyad>> rows = new ArrayList<>();

    /** All pairs of these. */
    Pairs(List<String> ids, boolean ordered) {
        this(ids, ordered, 0, ids.size() - 1);
    }

    private Pairs(List<String> ids, boolean ordered, int firstRow, int lastRow) {
        this.ids = ids;
        this.ordered = ordered;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        ids.forEach(id -> rows.add(new TreeMap<>()));
    }

    /** The ordered pairs of which this one is the first end; none where it is not among them. */
    static Pairs from(String id, List<String> ids) {
        int row = ids.indexOf(id);
        return row < 0 ? new Pairs(ids, true, 0, -1) : new Pairs(ids, true, row, row);
    }

    /** Whether the pair of these two numbers is one of them. */
    boolean has(int from, int to) {
        return from >= firstRow && from <= lastRow && (ordered ? from != to : from < to);
    }

    /** Keeps what was told about a pair. */
    void tell(int from, int to, Dyad dyad) {
        rows.get(from).put(to, dyad);
    }

    /** Those about which something was told, in order. */
    List<Dyad> told() {
        return rows.stream().flatMap(row -> row.values().stream()).toList();
    }

    private int length(int row) {
        return ordered ? ids.size() - 1 : ids.size() - 1 - row;
    }

    private Dyad at(int row, int place) {
        int to = ordered ? place + (place >= row ? 1 : 0) : row + 1 + place;
        Dyad known = rows.get(row).get(to);
        return known == null ? Dyad.untold(ids.get(row), ids.get(to)) : known;
    }

    @Override
    public int size() {
        int size = 0;
        for (int row = firstRow; row <= lastRow; row++) {
            size += length(row);
        }
        return size;
    }

    @Override
    public Dyad get(int index) {
        int left = index;
        for (int row = firstRow; index >= 0 && row <= lastRow; row++) {
            if (left < length(row)) {
                return at(row, left);
            }
            left -= length(row);
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Iterator<Dyad> iterator() {
        return new Walk();
    }

    @Override
    public Spliterator<Dyad> spliterator() {
        return Spliterators.spliterator(iterator(), size(), Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    private final class Walk implements Iterator<Dyad> {
        private int row = firstRow;
        private int place;

        @Override
        public boolean hasNext() {
            while (row <= lastRow && place >= length(row)) {
                row++;
                place = 0;
            }
            return row <= lastRow;
        }

        @Override
        public Dyad next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return at(row, place++);
        }
    }
}
